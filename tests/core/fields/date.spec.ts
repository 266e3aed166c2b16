import { describe, expect, it } from 'vitest'
import { checkDate } from '../../../src/core/fields/date.ts'
import { makeField } from '../../support/scenario.ts'

const TODAY = '2026-12-01'
const past = makeField({ id: 'deliveredOn', type: 'date', tense: 'past', notBefore: 'orderedOn' })
const future = makeField({ id: 'replyBy', type: 'date', tense: 'future' })

describe('a day', () => {
  it.each(['2026-12-01', '2026-11-30', '2024-02-29'])('in the past may be %s', (day) => {
    expect(checkDate(past, day, TODAY, undefined)).toEqual([])
  })
  it('in the past may not be tomorrow', () => {
    expect(checkDate(past, '2026-12-02', TODAY, undefined)).toEqual([{ code: 'date-in-future' }])
  })
  it.each(['2026-12-01', '2027-01-01'])('in the future may be %s', (day) => {
    expect(checkDate(future, day, TODAY, undefined)).toEqual([])
  })
  it('in the future may not be yesterday', () => {
    expect(checkDate(future, '2026-11-30', TODAY, undefined)).toEqual([{ code: 'date-in-past' }])
  })
  it.each(['2026-02-29', 'soon'])('%s is none', (day) => {
    expect(checkDate(past, day, TODAY, undefined)).toEqual([{ code: 'date-format' }])
  })
  it('may not come before the day it follows', () => {
    expect(checkDate(past, '2026-11-01', TODAY, '2026-11-02')).toEqual([
      { code: 'date-before', values: { earlier: '2026-11-02', earlierField: 'orderedOn' } },
    ])
  })
  it('may be the very day it follows', () => {
    expect(checkDate(past, '2026-11-02', TODAY, '2026-11-02')).toEqual([])
  })
  it('is not held against something that is no day', () => {
    expect(checkDate(past, '2026-11-01', TODAY, 'yesterday')).toEqual([])
  })
})

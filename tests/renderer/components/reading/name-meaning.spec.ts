import { describe, expect, it } from 'vitest'
import { dayOf, durationOf } from '../../../../src/renderer/components/reading/name-meaning.ts'

const named = (kind: 'date' | 'duration' | 'money', key: string) => ({ kind, key, start: 0, end: 0 })

describe('what a message names', () => {
  it.each([
    ['--03-15', '3月15日', 'March 15'],
    ['2026-03-15', '2026年3月15日', 'March 15, 2026'],
    ['--02-29', '2月29日', 'February 29'],
    ['2026-02-31', '', ''],
    ['--13-01', '', ''],
  ])('is a day: %s', (key, ja, en) => {
    expect([dayOf(named('date', key), 'ja'), dayOf(named('date', key), 'en')]).toEqual([ja, en])
  })
  it('is a time with its unit, or neither', () => {
    expect(durationOf(named('duration', '3-20 days'))).toEqual({ unit: 'days', from: '3', to: '20' })
    expect(durationOf(named('duration', '48 hours'))).toEqual({ unit: 'hours', from: '48', to: undefined })
    expect(durationOf(named('money', '3 days'))).toBeUndefined()
    expect(dayOf(named('money', 'USD 5'), 'en')).toBe('')
  })
})

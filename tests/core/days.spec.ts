import { describe, expect, it } from 'vitest'
import { dayParts, parseDay } from '../../src/core/days.ts'

describe('days', () => {
  it.each([
    ['2028-02-29', '2028-02-29'],
    ['2000/2/29', '2000-02-29'],
    ['2026年1月5日', '2026-01-05'],
    ['2026.12.31', '2026-12-31'],
  ])('%s is the day %s', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-0',
    '26-1-1',
    '',
    'x',
  ])('"%s" is no day', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  it('come apart into year, month and date', () => {
    expect(dayParts('2026-12-01')).toEqual({ year: 2026, month: 12, date: 1 })
  })
})

import { describe, expect, it } from 'vitest'
import { clockFrom, timeInJapan, todayInJapan } from '../../src/app/clock.ts'

const stopped = (value: string): Date => clockFrom({ DISPUTE_COMPOSER_NOW: value })()

describe('clockFrom', () => {
  it.each([
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T23:30:00Z', '2026-11-22T23:30:00.000Z'],
    ['2026-11-22T23:30:00+02:00', '2026-11-22T21:30:00.000Z'],
    ['2026-11-22T23:30:00', '2026-11-22T14:30:00.000Z'],
  ])('stops at %s', (value, expected) => {
    expect(stopped(value).toISOString()).toBe(expected)
  })

  it.each(['2026-02-30', 'tomorrow', '22.11.2026', '2026-11-22T25:00:00'])('refuses %s', (value) => {
    expect(() => stopped(value)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })

  it('runs when nothing is set', () => {
    const before = Date.now()
    expect(clockFrom({})().getTime()).toBeGreaterThanOrEqual(before)
  })
})

describe('todayInJapan', () => {
  it('changes at midnight in Japan, which is 15:00 UTC', () => {
    expect(todayInJapan(new Date('2026-12-31T14:59:59Z'))).toBe('2026-12-31')
    expect(todayInJapan(new Date('2026-12-31T15:00:00Z'))).toBe('2027-01-01')
  })
})

describe('timeInJapan', () => {
  it('shows the wall clock in Japan', () => {
    expect(timeInJapan(new Date('2026-11-22T15:04:05.678Z'))).toBe('2026-11-23 00:04:05')
  })
})

import { describe, expect, it } from 'vitest'
import { checkTrackingNumber, isS10, s10CheckDigit } from '../../../src/core/fields/tracking-number.ts'

describe('a tracking number', () => {
  it.each([
    'RB123456785GB',
    'EB000717595HK',
    'EB000717618HK',
    'RR123456785CN',
    'LP123456785CN',
    'LK066713510US',
    'RC425037869CN',
    'RA223589016RU',
    'RB123456785XX',
  ])('%s passes its check digit', (number) => {
    expect(isS10(number)).toBe(true)
    expect(checkTrackingNumber(number)).toEqual([])
  })

  it.each(['RB123456786US', 'EB000717594HK', 'RR123456789CN'])('%s fails its check digit', (number) => {
    expect(checkTrackingNumber(number)).toEqual(['tracking-number-check-digit'])
  })

  it.each([
    'LP00724622449605',
    'YT2212345678901234',
    '4PX3001234567890CN',
    '621123456789012',
    '123456789012',
  ])('%s of a carrier is taken as it is', (number) => {
    expect(checkTrackingNumber(number)).toEqual([])
  })

  it.each(['', 'RR12345', 'ABCDEFGHIJ', 'RR 123456785 CN', 'rr123456785cn', '1'.repeat(31), '番号12345678'])(
    '"%s" has no shape of one',
    (number) => {
      expect(checkTrackingNumber(number)).toEqual(['tracking-number-format'])
    },
  )

  it.each([
    ['47312482', 9],
    ['06671351', 0],
    ['12345678', 5],
  ])('has for %s the check digit %i', (digits, digit) => {
    expect(s10CheckDigit(digits)).toBe(digit)
  })
})

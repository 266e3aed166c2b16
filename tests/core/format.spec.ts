import { describe, expect, it } from 'vitest'
import { formatDay, formatMoney, formatNumber, formatQuantity } from '../../src/core/format.ts'

describe('a day in a message', () => {
  it.each([
    ['2026-12-01', '1 December 2026', '2026年12月1日', '2026年12月1日'],
    ['2028-02-29', '29 February 2028', '2028年2月29日', '2028年2月29日'],
    ['2026-05-31', '31 May 2026', '2026年5月31日', '2026年5月31日'],
    ['2026-02-30', '2026-02-30', '2026-02-30', '2026-02-30'],
    ['next week', 'next week', 'next week', 'next week'],
  ])('%s is written %s, %s, %s', (day, en, ja, zh) => {
    expect([formatDay(day, 'en'), formatDay(day, 'ja'), formatDay(day, 'zh')]).toEqual([en, ja, zh])
  })
})

describe('an amount in a message', () => {
  it.each([
    ['12.34', 'USD', 'USD 12.34', '12.34 米ドル', '12.34 美元'],
    ['12.5', 'USD', 'USD 12.50', '12.50 米ドル', '12.50 美元'],
    ['12', 'USD', 'USD 12.00', '12.00 米ドル', '12.00 美元'],
    ['1234567.8', 'EUR', 'EUR 1,234,567.80', '1,234,567.80 ユーロ', '1,234,567.80 欧元'],
    ['1234', 'JPY', 'JPY 1,234', '1,234円', '1,234 日元'],
    ['0800', 'JPY', 'JPY 800', '800円', '800 日元'],
    ['1.999', 'USD', 'USD 1.999', '1.999 米ドル', '1.999 美元'],
    ['5', 'XYZ', 'XYZ 5', 'XYZ 5', 'XYZ 5'],
    ['5', '', '5', '5', '5'],
    ['some', 'USD', 'USD some', 'some 米ドル', 'some 美元'],
  ])('%s %s is written %s, %s, %s', (value, currency, en, ja, zh) => {
    const written = (['en', 'ja', 'zh'] as const).map((language) =>
      formatMoney({ value, currency }, language),
    )
    expect(written).toEqual([en, ja, zh])
  })

  it('keeps every digit of a long number', () => {
    expect(formatNumber('123456789012345678901', 0)).toBe('123,456,789,012,345,678,901')
  })
})

describe('a count in a message', () => {
  it.each([
    ['1', '1 piece', '1個', '1 件'],
    ['2', '2 pieces', '2個', '2 件'],
    ['1200', '1,200 pieces', '1,200個', '1,200 件'],
    ['a few', 'a few', 'a few', 'a few'],
  ])('%s is written %s, %s, %s', (count, en, ja, zh) => {
    expect([formatQuantity(count, 'en'), formatQuantity(count, 'ja'), formatQuantity(count, 'zh')]).toEqual([
      en,
      ja,
      zh,
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { checkMoney } from '../../../src/core/fields/money.ts'

describe('an amount', () => {
  it.each([
    ['12.34', 'USD', []],
    ['12', 'USD', []],
    ['0.01', 'USD', []],
    ['1200', 'JPY', []],
    ['12.345', 'USD', ['money-decimals']],
    ['1200.5', 'JPY', ['money-decimals']],
    ['0', 'USD', ['money-zero']],
    ['0.00', 'USD', ['money-zero']],
    ['-5', 'USD', ['money-format']],
    ['1,200', 'JPY', ['money-format']],
    ['ten', 'USD', ['money-format']],
    ['1e3', 'USD', ['money-format']],
    ['5', '', ['currency-missing']],
    ['5', 'XYZ', ['currency-unknown']],
    ['5', 'toString', ['currency-unknown']],
  ])('of %s %s gives %j', (value, currency, codes) => {
    expect(checkMoney({ value, currency })).toEqual(codes)
  })
})

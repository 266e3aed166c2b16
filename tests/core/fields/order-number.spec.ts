import { describe, expect, it } from 'vitest'
import { checkOrderNumber } from '../../../src/core/fields/order-number.ts'

describe('an order number', () => {
  it.each(['8123456789012345', '3041111111111111', '30500490098888123456'])('%s is fine', (number) => {
    expect(checkOrderNumber(number)).toEqual([])
  })
  it.each(['30117050845804', '300500490098888'])('%s has the older length', (number) => {
    expect(checkOrderNumber(number)).toEqual(['order-number-old'])
  })
  it.each(['1234567890123', '1'.repeat(21), '8123456789O12345', '8123-4567-8901-2345'])(
    '%s is none',
    (number) => {
      expect(checkOrderNumber(number)).toEqual(['order-number-format'])
    },
  )
})

import type { ProblemCode } from '../../contract/problem.ts'

/**
 * An order number has 16 digits today and had 14 or 15 before; there is no check digit.
 * Source: public code samples 2014–2026 and a shop help page on order numbers, confidence high to medium.
 */
export function checkOrderNumber(text: string): ProblemCode[] {
  if (!/^\d{14,20}$/.test(text)) return ['order-number-format']
  return text.length < 16 ? ['order-number-old'] : []
}

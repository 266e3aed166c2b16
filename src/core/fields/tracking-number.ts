import type { ProblemCode } from '../../contract/problem.ts'

const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7]
const S10 = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/

/** The check digit of the eight digits of a postal S10 number (Universal Postal Union, standard S10). */
export function s10CheckDigit(eightDigits: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(eightDigits[index]), 0)
  const digit = 11 - (sum % 11)
  return digit === 10 ? 0 : digit === 11 ? 5 : digit
}

/** Whether a text has the shape of a postal S10 number and its check digit fits. */
export function isS10(text: string): boolean {
  const match = S10.exec(text)
  return match !== null && s10CheckDigit(match[1] ?? '') === Number(match[2])
}

/** A postal number must pass its check digit; carriers' own numbers only need a plausible shape. */
export function checkTrackingNumber(text: string): ProblemCode[] {
  if (!/^[A-Z0-9]{8,30}$/.test(text) || !/\d/.test(text)) return ['tracking-number-format']
  return S10.test(text) && !isS10(text) ? ['tracking-number-check-digit'] : []
}

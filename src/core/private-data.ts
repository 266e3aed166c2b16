import type { ProblemCode } from '../contract/problem.ts'

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/
/** What keyboards put between digits in place of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212\u30fc]/g
const DIGIT_RUN = /[+\d(][\d ()-]{7,30}\d/g

/** The Luhn sum of card numbers: every second digit from the right doubled, the total divisible by ten. */
function passesLuhn(digits: string): boolean {
  let sum = 0
  ;[...digits].reverse().forEach((digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2)
    sum += doubled > 9 ? doubled - 9 : doubled
  })
  return sum % 10 === 0
}

const isCard = (digits: string): boolean => digits.length >= 13 && digits.length <= 19 && passesLuhn(digits)
const isPhone = (run: string, digits: string): boolean =>
  digits.length >= 9 &&
  digits.length <= 14 &&
  (run.startsWith('+') || run.startsWith('0') || run.startsWith('(0'))

/** Which kinds of private data a text seems to hold: an e-mail address, a telephone number, a card number. */
export function findPrivateData(text: string): ProblemCode[] {
  const plain = text.normalize('NFKC').replace(DASHES, '-')
  const runs = [...plain.matchAll(DIGIT_RUN)].map(([run]) => ({ run, digits: run.replace(/\D/g, '') }))
  const found: ProblemCode[] = []
  if (EMAIL.test(plain)) found.push('private-email')
  if (runs.some(({ digits }) => isCard(digits))) found.push('private-card')
  if (runs.some(({ run, digits }) => isPhone(run, digits))) found.push('private-phone')
  return found
}

import { adviceAt, type Adviser } from './advice.ts'
import { fold } from './fold.ts'

const SLASHED = /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/]|[.,-]\d)/g
/** Words before a number that make it a day. */
const BEFORE_DAY =
  /(?:\b(?:on|by|until|till|before|after|since|from|to|date|dated)|日付|到着|注文|于|日期)[\s:：]*$/i

/**
 * Whether two numbers are meant as a day: they have a year, or a slash with a leading zero, or a word before them says so.
 * `1/4 inch` and `1.5 m` are sizes.
 */
function isMeantAsDay(before: string, first: string, sign: string, second: string, year?: string): boolean {
  if (year !== undefined) return true
  if (sign !== '/') return false
  return first.startsWith('0') || second.startsWith('0') || BEFORE_DAY.test(before)
}

/** Days like `01/05`, which are 1 May to one reader and 5 January to another. */
export const adviseAmbiguousDates: Adviser = (text) => {
  const plain = fold(text)
  return [...plain.matchAll(SLASHED)].flatMap(({ 0: whole, index, ...groups }) => {
    const [first = '', sign = '', second = '', year] = [groups[1], groups[2], groups[3], groups[4]]
    const isDay = [first, second].every((number) => Number(number) >= 1 && Number(number) <= 12)
    const before = plain.slice(Math.max(0, index - 12), index)
    return isDay && isMeantAsDay(before, first, sign, second, year)
      ? [adviceAt('date-ambiguous', text, index, index + whole.length)]
      : []
  })
}

import { readShapes, type Mark, type MarkReader } from './mark.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** Every way a day is written in one of the three languages, with or without its year. */
const SHAPES: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4}) ?[-/年] ?(?<month>\d{1,2}) ?[-/月] ?(?<day>\d{1,2}) ?[日号]?(?!\d)/g,
  /(?<!\d)(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?[日号]/g,
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name>${MONTH})\\b\\.?(?:,? (?<year>\\d{4}))?`,
    'gi',
  ),
  new RegExp(`\\b(?<name>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>\\d{4}))?`, 'gi'),
]

function keyOf({ year, month, name, day }: Readonly<Record<string, string | undefined>>): string {
  const number = name === undefined ? Number(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${year ?? '-'}-${two(number)}-${two(Number(day))}`
}

/** The days a text names, as `2026-11-22`, or `--11-22` without a year. */
export const readDates: MarkReader = (text) => readShapes(text, SHAPES, keyOf)

const DIGITS = /(?<![\d./-])(\d{1,4})([./-])(\d{1,2})(?:\2(\d{2,4}))?(?![\d/]|[.-]\d)/g

/** The year, month and day digits may be, in every order they are written in: `12/5`, `5.12.2026`, `2026-12-5`. */
function ordersOf(first: string, second: string, third: string | undefined): (string | undefined)[][] {
  const yearLast = [
    [third, first, second],
    [third, second, first],
  ]
  return third === undefined ? yearLast : [[first, second, third], ...yearLast]
}

const withoutYear = (key: string): string => key.slice(-'12-05'.length)
const isYear = (key: string, year: string | undefined): boolean =>
  year === undefined || key.startsWith('-') || key.slice(2, 4) === year.slice(-2)

/**
 * The days of other texts that a text names in digits alone; without such a day nobody knows that `12/5` is one. Linear in the
 * text and the number of keys.
 */
export function readDaysInDigits(text: string, keys: readonly string[]): Mark[] {
  const known = new Map(keys.map((key) => [withoutYear(key), key]))
  return [...text.matchAll(DIGITS)].flatMap(
    ({ 0: whole, 1: first = '', 3: second = '', 4: third, index }) => {
      const named = ordersOf(first, second, third).flatMap(([year, month, day]) => {
        const key = known.get(withoutYear(keyOf({ month, day })))
        return key !== undefined && isYear(key, year) ? [key] : []
      })
      return named.slice(0, 1).map((key) => ({ key, start: index, end: index + whole.length }))
    },
  )
}

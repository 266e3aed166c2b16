import { takeMarks, type Mark, type MarkReader } from './mark.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** Every way a day is written in one of the three languages, with or without its year. */
const SHAPES: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4}) ?[-/年] ?(?<month>\d{1,2}) ?[-/月] ?(?<day>\d{1,2}) ?[日号]?(?!\d)/g,
  /(?<!\d)(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?[日号]/g,
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<name>${MONTH})\\b\\.?(?:,? (?<year>\\d{4}))?`,
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
export const readDates: MarkReader = (text) => {
  let rest = text
  return SHAPES.flatMap((shape) => {
    const found: Mark[] = [...rest.matchAll(shape)].map(({ 0: whole, index, groups = {} }) => ({
      key: keyOf(groups),
      start: index,
      end: index + whole.length,
    }))
    rest = takeMarks(rest, found)
    return found
  })
}

import type { Language } from '../../contract/language.ts'
import type { NamedFact } from '../../contract/reading.ts'
import { readDates } from '../advice/compare/read-dates.ts'
import { readIds } from '../advice/compare/read-ids.ts'
import { readMoney } from '../advice/compare/read-money.ts'
import { takeMarks, type Mark, type MarkReader } from '../advice/compare/mark.ts'

const UNITS: readonly (readonly [unit: string, names: string])[] = [
  ['hours', 'hours?|hrs?|小时|小時|時間'],
  ['days', 'days?|天|日間|日(?!本|\\d|元|円)|営業日|工作日'],
  ['weeks', 'weeks?|周|週間|个?星期|星期'],
  ['months', 'months?|个月|個月|ヶ月|か月|カ月'],
]
const COUNT = '\\d{1,3}(?: ?(?:-|–|~|to|～|〜|到|至|から) ?\\d{1,3})?'
const MORE = '(?:more |further |working |business |个?工作|営)?'
const shapes = UNITS.map(
  ([unit, names]) =>
    [unit, new RegExp(`(?<![\\d.,])(${COUNT}) ?${MORE}(?:${names})(?![a-z])`, 'gi')] as const,
)

/** Times to keep or to wait, as `10 days` or `3-10 days`. */
export const readDurations: MarkReader = (text) =>
  shapes.flatMap(([unit, shape]) =>
    [...text.matchAll(shape)].map(({ 0: whole, 1: count = '', index }): Mark => {
      const key = `${count.replace(/ ?(?:–|~|to|～|〜|到|至|から) ?/, '-')} ${unit}`
      return { key, start: index, end: index + whole.length }
    }),
  )

const readers: readonly (readonly [kind: NamedFact['kind'], read: MarkReader])[] = [
  ['date', readDates],
  ['id', readIds],
  ['money', readMoney],
  ['duration', readDurations],
]

/** The days, amounts, numbers of orders and parcels, and times to keep that a message names, in order. */
export function nameFacts(text: string, language: Language): NamedFact[] {
  let rest = text
  const found = readers.flatMap(([kind, read]) => {
    const marks = read(rest, language)
    rest = takeMarks(rest, marks)
    return marks.map(({ key, start, end }): NamedFact => ({ kind, key, start, end }))
  })
  return found.toSorted((one, other) => one.start - other.start)
}

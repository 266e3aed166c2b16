import type { TextDifference } from '../../contract/reading.ts'
import { takeMarks, type Mark, type MarkReader } from '../advice/compare/mark.ts'
import { plainSigns } from '../advice/compare/plain-signs.ts'
import { readDates, readDaysInDigits } from '../advice/compare/read-dates.ts'
import { readIds } from '../advice/compare/read-ids.ts'
import { readMoney } from '../advice/compare/read-money.ts'
import { readNumbers } from '../advice/compare/read-numbers.ts'
import { saysNumber } from '../advice/compare/number-words.ts'
import { readTimes } from '../advice/compare/read-times.ts'
import { readWeekdays } from '../advice/compare/read-weekdays.ts'
import { listCounts } from './list-counts.ts'
import { pairs, surplus, type Side } from './translation-side.ts'

type Kind = TextDifference['kind']

/** What is read after the days, in this order: what was read once is not read again as something else. */
const READERS: readonly (readonly [kind: Kind, read: MarkReader])[] = [
  ['date', readWeekdays],
  ['id', readIds],
  ['money', readMoney],
  ['number', readTimes],
  ['number', readNumbers],
]

/** A side of which the facts are taken one after the other; `rest` is what nothing was read in yet. */
interface Rest extends Side {
  rest: string
}

/** A text with plain digits, in which nothing stands where a list is counted. */
function restOf(side: Side): Rest {
  const signs = plainSigns(side.text)
  const rest = takeMarks(
    signs,
    listCounts(signs).map((count) => ({ key: '', ...count })),
  )
  return { ...side, rest }
}

function take(side: Rest, marks: readonly Mark[]): string[] {
  side.rest = takeMarks(side.rest, marks)
  return marks.map(({ key }) => key)
}

/** Whether a side does not hold a fact in words either; each is looked for once. */
function isMissingIn({ text, language }: Side, kind: Kind): (key: string) => boolean {
  const known = new Map<string, boolean>()
  return (key) => {
    const isMissing = known.get(key) ?? (kind !== 'number' || !saysNumber(text, language, key))
    known.set(key, isMissing)
    return isMissing
  }
}

/** The days of both sides; digits alone (`12/5`) are the day the other side names. */
function takeDays(one: Rest, other: Rest): [string[], string[]] {
  const [ours, theirs] = [
    take(one, readDates(one.rest, one.language)),
    take(other, readDates(other.rest, other.language)),
  ]
  const [more, others] = [readDaysInDigits(one.rest, theirs), readDaysInDigits(other.rest, ours)]
  return [
    [...ours, ...take(one, more)],
    [...theirs, ...take(other, others)],
  ]
}

/** The days, ids, amounts, times and numbers that stand on one side only, and what is left of both texts. */
export function compareFacts(
  original: Side,
  translation: Side,
): { differences: TextDifference[]; rests: readonly [string, string] } {
  const [one, other] = [restOf(original), restOf(translation)]
  const [ourDays, theirDays] = takeDays(one, other)
  const days = pairs('date', surplus(ourDays, theirDays), surplus(theirDays, ourDays))
  const facts = READERS.flatMap(([kind, read]) => {
    const [ours, theirs] = [
      take(one, read(one.rest, one.language)),
      take(other, read(other.rest, other.language)),
    ]
    return pairs(
      kind,
      surplus(ours, theirs).filter(isMissingIn(other, kind)),
      surplus(theirs, ours).filter(isMissingIn(one, kind)),
    )
  })
  return { differences: [...days, ...facts], rests: [one.rest, other.rest] }
}

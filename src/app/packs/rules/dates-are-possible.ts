import { parseDay } from '../../../core/days.ts'
import type { JsonPath } from '../find-json-value.ts'
import { jsonPlace } from '../json-place.ts'
import type { LintRule } from '../lint-rule.ts'

const DATED = /^(?:scenarios\/[^/]+\/scenario|(?:wizards|reference|phrasebook)\/[^/]+)\.json$/
/** Members that hold the day of a review, of a source, or of learning. */
const NAMES = ['reviewed', 'date', 'learntOn']

interface DatedValue {
  readonly path: JsonPath
  readonly day: string
}

/** Every day a file names as a review or a source, with its place. */
function datesIn(value: unknown, path: JsonPath): DatedValue[] {
  if (typeof value !== 'object' || value === null) {
    const isDay = typeof value === 'string' && NAMES.includes(String(path.at(-1)))
    return isDay ? [{ path, day: value }] : []
  }
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([name, inner]) =>
    datesIn(inner, [...path, isList ? Number(name) : name]),
  )
}

/** Whether a day, a month or a year exists and has begun. */
function isPossible(day: string, today: string): boolean {
  const whole = `${day}-01-01`.slice(0, 10)
  return parseDay(whole) === whole && day <= today.slice(0, day.length)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A file that is no JSON has been named by the loader already.
    return undefined
  }
}

/** Days of reviews and sources exist in the calendar and do not lie in the future. */
export const datesArePossible: LintRule = {
  id: 'date-impossible',
  severity: 'error',
  check: ({ files, today }) =>
    [...files]
      .filter(([file]) => DATED.test(file))
      .flatMap(([file, text]) =>
        datesIn(parse(text), [])
          .filter(({ day }) => !isPossible(day, today))
          .map(({ path, day }) => jsonPlace(files, file, path, { day })),
      ),
}

import * as z from 'zod'
import { Failure } from '../contract/failure.ts'
import type { Day } from '../contract/source.ts'

const HOURS_AHEAD = 9
const isDay = (text: string): boolean => z.iso.date().safeParse(text).success
const isTime = (text: string): boolean =>
  z.iso.datetime({ offset: true, local: true }).safeParse(text).success

/** The same moment with its Japanese wall clock in the UTC fields; Japan keeps UTC+9 the whole year. */
function inJapan(moment: Date): string {
  return new Date(moment.getTime() + HOURS_AHEAD * 3_600_000).toISOString()
}

/** The calendar day in Japan at this moment, `YYYY-MM-DD`. */
export function todayInJapan(now: Date): Day {
  return inJapan(now).slice(0, 10)
}

/** Day and time in Japan at this moment, `YYYY-MM-DD HH:MM:SS`. */
export function timeInJapan(moment: Date): string {
  return inJapan(moment).slice(0, 19).replace('T', ' ')
}

/**
 * The clock of the application. `DISPUTE_COMPOSER_NOW` stops it at a day (nine in the morning in Japan) or at an ISO 8601
 * date and time (Japan's when it names no zone). Fails with `invalid-input` when the value is neither.
 */
export function clockFrom(env: Readonly<Record<string, string | undefined>>): () => Date {
  const fixed = env['DISPUTE_COMPOSER_NOW']
  if (!fixed) return () => new Date()
  if (isDay(fixed)) return () => new Date(`${fixed}T09:00:00+09:00`)
  if (!isTime(fixed)) throw new Failure('invalid-input', 'DISPUTE_COMPOSER_NOW is neither a day nor a time')
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(fixed)
  return () => new Date(hasZone ? fixed : `${fixed}+09:00`)
}

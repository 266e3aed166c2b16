import type { UiLanguage } from '../../../contract/language.ts'
import type { NamedFact } from '../../../contract/reading.ts'

/** A time to keep: how long at least and at most, in a unit that has words. */
interface Duration {
  readonly unit: 'hours' | 'days' | 'weeks' | 'months'
  readonly from: string
  readonly to?: string | undefined
}

/** The time of a key like `3-20 days`; nothing when it is none. */
export function durationOf({ kind, key }: NamedFact): Duration | undefined {
  const [, from, to, unit] = /^(\d+)(?:-(\d+))? (hours|days|weeks|months)$/.exec(key) ?? []
  const known = (['hours', 'days', 'weeks', 'months'] as const).find((one) => one === unit)
  return kind === 'duration' && from !== undefined && known ? { unit: known, from, to } : undefined
}

/** The day of a key like `2026-03-15` or `--03-15`, as a language writes it; `''` when it is no day of the calendar. */
export function dayOf({ kind, key }: NamedFact, language: UiLanguage): string {
  const [, year, month, day] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(key) ?? []
  if (kind !== 'date' || year === undefined) return ''
  const isWhole = year !== '-'
  const moment = new Date(`${isWhole ? year : '2024'}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(moment.getTime()) || moment.getUTCDate() !== Number(day)) return ''
  return moment.toLocaleDateString(language, {
    ...(isWhole && { year: 'numeric' as const }),
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
}

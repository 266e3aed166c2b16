/** A moment as the list and the detail write it. */
export interface WrittenMoment {
  /** `11月22日`, with the year when it is not this one. */
  readonly day: string
  /** `21:04` */
  readonly time: string
  /** Day with its year, and time, for headings and names. */
  readonly whole: string
}

/**
 * Writes a moment (ISO 8601) for the interface, in this machine's time zone unless another is named. `today` is a day
 * `YYYY-MM-DD` and decides whether the year is left out.
 */
export function formatMoment(iso: string, locale: string, today: string, timeZone?: string): WrittenMoment {
  const moment = new Date(iso)
  const zone = timeZone === undefined ? {} : { timeZone }
  const write = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, ...zone }).format(moment)
  const date = { month: locale === 'ja' ? 'long' : 'short', day: 'numeric' } as const
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const isThisYear = write({ year: 'numeric' }).includes(today.slice(0, 4))
  return {
    day: write(isThisYear ? date : { ...date, year: 'numeric' }),
    time: write(clock),
    whole: write({ ...date, year: 'numeric', ...clock }),
  }
}

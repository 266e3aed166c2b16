const PATTERN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/

/** Reads `2026-11-18`, `2026/11/18` or `2026年11月18日` as a day `YYYY-MM-DD`; nothing when there is no such day. */
export function parseDay(text: string): string | undefined {
  const match = PATTERN.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : undefined
}

/** Year, month (1–12) and day of a `YYYY-MM-DD`. */
export function dayParts(day: string): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}

import type { SQLOutputValue } from 'node:sqlite'

/** A row as SQLite hands it over. */
export type StoreRow = Readonly<Record<string, SQLOutputValue>>

/** The text in a column; a missing row or another kind of value is an error in the query itself. */
export function textFrom(row: StoreRow | undefined, column: string): string {
  const value = row?.[column]
  if (typeof value !== 'string') throw new TypeError(`no text in column ${column}`)
  return value
}

/** The number in a column; a missing row or another kind of value is an error in the query itself. */
export function numberFrom(row: StoreRow | undefined, column: string): number {
  const value = row?.[column]
  if (typeof value !== 'number') throw new TypeError(`no number in column ${column}`)
  return value
}

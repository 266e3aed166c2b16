import type { DatabaseSync } from 'node:sqlite'
import type { Selection } from '../../contract/export.ts'
import { Failure } from '../../contract/failure.ts'
import { numberFrom, type StoreRow } from './column.ts'
import { likePattern, searchWords } from './search-key.ts'

/** A place in the list, newest first: when an entry was kept and its number. */
export interface Place {
  readonly keptAt: string
  readonly number: number
}

/** The part of a `WHERE` that picks entries, with the values for its question marks. */
export interface Filter {
  readonly where: string
  readonly values: readonly string[]
}

/** The filter for a selection; removed entries are never part of one. */
export function filterFor(selection: Selection): Filter {
  if (selection.of === 'entries')
    return {
      where: 'removed_at IS NULL AND id IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(selection.ids)],
    }
  const words = searchWords(selection.query)
  const conditions = ['removed_at IS NULL', ...words.map(() => `search_key LIKE ? ESCAPE '\\'`)]
  return { where: conditions.join(' AND '), values: words.map(likePattern) }
}

/** How many entries a filter picks. */
export function countEntries(database: DatabaseSync, { where, values }: Filter): number {
  const row = database.prepare(`SELECT count(*) AS total FROM entries WHERE ${where}`).get(...values)
  return numberFrom(row, 'total')
}

/** Up to `limit` rows a filter picks, newest first, that stand after `before` in the list. */
export function readRows(database: DatabaseSync, filter: Filter, limit: number, before?: Place): StoreRow[] {
  const after = before ? 'AND (kept_at, number) < (?, ?)' : ''
  const statement = database.prepare(
    `SELECT number, kept_at, opening, entry FROM entries WHERE ${filter.where} ${after}
     ORDER BY kept_at DESC, number DESC LIMIT ?`,
  )
  return statement.all(...filter.values, ...(before ? [before.keptAt, before.number] : []), limit)
}

/** A place as the page carries it. */
export function cursorOf({ keptAt, number }: Place): string {
  return `${keptAt}/${number}`
}

/** The place a cursor stands for. Fails with `invalid-input` when it is none of ours. */
export function placeOf(cursor: string): Place {
  const [, keptAt, number] = /^([^/]{1,40})\/(\d{1,15})$/.exec(cursor) ?? []
  if (keptAt === undefined || number === undefined)
    throw new Failure('invalid-input', 'the cursor is none of ours')
  return { keptAt, number: Number(number) }
}

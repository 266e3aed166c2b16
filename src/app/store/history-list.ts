import type { DatabaseSync } from 'node:sqlite'
import { HistoryEntry } from '../../contract/history.ts'
import type { Input, Output } from '../../contract/operations.ts'
import { Failure } from '../../contract/failure.ts'
import { numberFrom, textFrom, type StoreRow } from './column.ts'
import { countEntries, cursorOf, filterFor, placeOf, readRows, type Place } from './history-query.ts'
import { rowOf } from './history-row.ts'
import { searchWords } from './search-key.ts'

/**
 * The entry of a row. One that does not say which way it went was written: a store that is read beside the application may
 * not have been brought up to date yet. Fails with `store-broken` when it is not what was written.
 */
export function entryFrom(row: StoreRow): HistoryEntry {
  try {
    return HistoryEntry.parse({ way: 'written', ...Object(JSON.parse(textFrom(row, 'entry'))) })
  } catch {
    throw new Failure('store-broken', 'an entry of the store cannot be read')
  }
}

/** Where a row stands in the list. */
export function placeFrom(row: StoreRow): Place {
  return { keptAt: textFrom(row, 'kept_at'), number: numberFrom(row, 'number') }
}

/** One page of the list, newest first. Fails with `invalid-input` for a cursor that is none of ours. */
export function listHistory(
  database: DatabaseSync,
  { query, before, limit }: Input<'history.list'>,
): Output<'history.list'> {
  const filter = filterFor({ of: 'query', query })
  const place = before === undefined ? undefined : placeOf(before)
  const found = readRows(database, filter, limit + 1, place)
  const page = found.slice(0, limit)
  const words = searchWords(query)
  const rows = page.map((row) => rowOf(entryFrom(row), textFrom(row, 'opening'), words))
  const total = countEntries(database, filter)
  const last = page.at(-1)
  return found.length > limit && last ? { rows, total, cursor: cursorOf(placeFrom(last)) } : { rows, total }
}

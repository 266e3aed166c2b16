import type { DatabaseSync } from 'node:sqlite'
import { HistoryEntry, type HistoryRow } from '../../contract/history.ts'
import { Language } from '../../contract/language.ts'
import type { Input, Output } from '../../contract/operations.ts'
import { Failure } from '../../contract/failure.ts'
import { numberFrom, textFrom, type StoreRow } from './column.ts'
import { excerptAround } from './excerpt.ts'
import { countEntries, cursorOf, filterFor, placeOf, readRows, type Place } from './history-query.ts'
import { answerText, searchWords } from './search-key.ts'

/** The entry of a row. Fails with `store-broken` when it is not what was written. */
export function entryFrom(row: StoreRow): HistoryEntry {
  try {
    return HistoryEntry.parse(JSON.parse(textFrom(row, 'entry')))
  } catch {
    throw new Failure('store-broken', 'an entry of the store cannot be read')
  }
}

/** Where a row stands in the list. */
export function placeFrom(row: StoreRow): Place {
  return { keptAt: textFrom(row, 'kept_at'), number: numberFrom(row, 'number') }
}

/** The taken languages first, then the others: the order an excerpt is looked for in. */
function excerptOf(
  entry: HistoryEntry,
  opening: string,
  words: readonly string[],
): { excerpt: string; excerptLanguage: Language } {
  for (const word of words) {
    for (const language of new Set([...entry.languages, ...Language.options])) {
      const excerpt = excerptAround(entry.texts[language] ?? '', word)
      if (excerpt !== undefined) return { excerpt, excerptLanguage: language }
    }
  }
  return { excerpt: opening, excerptLanguage: entry.languages[0] ?? 'en' }
}

function rowFrom(row: StoreRow, words: readonly string[]): HistoryRow {
  const entry = entryFrom(row)
  const { id, keptAt, via, scenario, title, languages, verdict } = entry
  const sellerName = answerText(entry, 'sellerName')
  const orderNumber = answerText(entry, 'orderNumber')
  const excerpt = excerptOf(entry, textFrom(row, 'opening'), words)
  return { id, keptAt, via, scenario, title, languages, verdict, sellerName, orderNumber, ...excerpt }
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
  const rows = page.map((row) => rowFrom(row, searchWords(query)))
  const total = countEntries(database, filter)
  const last = page.at(-1)
  return found.length > limit && last ? { rows, total, cursor: cursorOf(placeFrom(last)) } : { rows, total }
}

import type { DatabaseSync } from 'node:sqlite'
import { Failure } from '../../contract/failure.ts'
import { placeFailure } from '../as-failure.ts'
import { openAtomicFile, type AtomicFile } from '../atomic-file.ts'
import { entryFrom, placeFrom } from '../store/history-list.ts'
import { countEntries, filterFor, readRows, type Filter, type Place } from '../store/history-query.ts'
import type { EntryWriter } from './entry-format.ts'
import { createEntryWriter } from './entry-writer.ts'
import type { ExportOrder } from './export-order.ts'

/** How somebody follows an export and stops it. */
export interface ExportWatch {
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

const WINDOW = 200

function stopWhenAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Failure('cancelled', 'the export was cancelled')
}

async function writeEntries(
  database: DatabaseSync,
  filter: Filter,
  total: number,
  writer: EntryWriter,
  file: AtomicFile,
  { onProgress, signal }: ExportWatch,
): Promise<void> {
  let done = 0
  let before: Place | undefined
  for (;;) {
    stopWhenAborted(signal)
    const rows = readRows(database, filter, WINDOW, before)
    const last = rows.at(-1)
    if (!last) break
    const from = done
    await file.write(rows.map((row, index) => writer.entry(entryFrom(row), from + index)).join(''))
    before = placeFrom(last)
    done += rows.length
    onProgress?.(done, total)
  }
  if (done !== total) throw new Error(`${done} of ${total} entries were written`)
}

/** How many entries will be written. Fails with `not-found` when a named entry is no longer there. */
function countSelected(database: DatabaseSync, { selection }: ExportOrder, filter: Filter): number {
  const total = countEntries(database, filter)
  if (selection.of === 'entries' && total !== new Set(selection.ids).size)
    throw new Failure('not-found', 'some of these entries are not there')
  return total
}

/**
 * Writes a selection of history to a file, newest first, and returns how many entries it holds: exactly the ones selected
 * at one moment. The file appears whole or not at all. `database` is a connection of its own; `undefined` stands for a
 * store that does not exist yet. Fails with `not-found`, `cancelled`, `not-writable`, or throws the system's error.
 */
export async function exportHistory(
  database: DatabaseSync | undefined,
  order: ExportOrder,
  watch: ExportWatch = {},
): Promise<number> {
  const filter = filterFor(order.selection)
  database?.exec('BEGIN')
  try {
    if (!database && order.selection.of === 'entries')
      throw new Failure('not-found', 'there is no history yet')
    const count = database ? countSelected(database, order, filter) : 0
    const writer = createEntryWriter(order.format, { ...order, count })
    const file = await openAtomicFile(order.target).catch((error: unknown) => {
      throw placeFailure(error)
    })
    try {
      await file.write(writer.header())
      if (database) await writeEntries(database, filter, count, writer, file, watch)
      await file.write(writer.footer())
      stopWhenAborted(watch.signal)
      await file.commit()
    } finally {
      await file.discard()
    }
    return count
  } finally {
    database?.exec('ROLLBACK')
  }
}

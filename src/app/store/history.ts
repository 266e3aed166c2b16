import type { DatabaseSync } from 'node:sqlite'
import { Failure } from '../../contract/failure.ts'
import type { HistoryEntry } from '../../contract/history.ts'
import type { ReadTask } from '../../contract/reading.ts'
import type { Input, Output } from '../../contract/operations.ts'
import { openingOf } from './excerpt.ts'
import { entryFrom, listHistory } from './history-list.ts'
import { entrySearchKey } from './search-key.ts'

/** The kept messages of a store. Everything is on the disk when a call returns. */
export interface History {
  /** Keeps an entry; `taken` is the text that was taken, in its first language, or that was received. */
  keep(entry: HistoryEntry, taken: string): void
  list(input: Input<'history.list'>): Output<'history.list'>
  /** One entry. Fails with `not-found`; a removed one is not found either. */
  open(id: string): HistoryEntry
  /** Replaces the steps of a received message. Fails with `not-found` where `open` would and for a written one. */
  changeTasks(id: string, tasks: readonly ReadTask[]): void
  /** Takes entries out of the list; returns how many. */
  remove(ids: readonly string[], now: Date): number
  /** Puts removed entries back; returns how many. */
  restore(ids: readonly string[]): number
  /** Deletes one entry for good, as if it had never been kept. */
  erase(id: string): void
  /** Deletes for good what was removed; returns how many. */
  purge(): number
}

/** The history in a store that is open for writing. */
export function createHistory(database: DatabaseSync): History {
  const change = (sql: string, ...values: string[]): number =>
    Number(database.prepare(sql).run(...values).changes)
  const open = (id: string): HistoryEntry => {
    const row = database.prepare('SELECT entry FROM entries WHERE id = ? AND removed_at IS NULL').get(id)
    if (!row) throw new Failure('not-found', 'there is no such entry')
    return entryFrom(row)
  }
  return {
    keep: (entry, taken) => {
      change(
        'INSERT INTO entries (id, kept_at, opening, search_key, entry) VALUES (?, ?, ?, ?, ?)',
        entry.id,
        entry.keptAt,
        openingOf(taken),
        entrySearchKey(entry),
        JSON.stringify(entry),
      )
    },
    list: (input) => listHistory(database, input),
    open,
    changeTasks: (id, tasks) => {
      const entry = open(id)
      if (entry.way !== 'received') throw new Failure('not-found', 'this entry has no steps')
      const changed = { ...entry, tasks: [...tasks] }
      const values = [entrySearchKey(changed), JSON.stringify(changed), id]
      change('UPDATE entries SET search_key = ?, entry = ? WHERE id = ?', ...values)
    },
    remove: (ids, now) =>
      change(
        `UPDATE entries SET removed_at = ?
         WHERE removed_at IS NULL AND id IN (SELECT value FROM json_each(?))`,
        now.toISOString(),
        JSON.stringify(ids),
      ),
    restore: (ids) =>
      change(
        `UPDATE entries SET removed_at = NULL
         WHERE removed_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(ids),
      ),
    erase: (id) => {
      change('DELETE FROM entries WHERE id = ?', id)
    },
    purge: () => change('DELETE FROM entries WHERE removed_at IS NOT NULL'),
  }
}

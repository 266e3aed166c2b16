import type { DatabaseSync } from 'node:sqlite'
import { Progress } from '../../contract/operations/checklist.ts'
import { textFrom } from './column.ts'

/** Which checklist: a wizard and the number of the order it is about. */
export interface ChecklistKey {
  readonly wizard: string
  readonly orderNumber: string
}

/** How far somebody has come through each checklist. */
export interface ProgressStore {
  /** The progress saved last, or an empty one. */
  open(key: ChecklistKey): Progress
  save(key: ChecklistKey, progress: Progress, now: Date): void
}

/** The checklist progress in a store that is open for writing. */
export function createProgressStore(database: DatabaseSync): ProgressStore {
  return {
    open: ({ wizard, orderNumber }) => {
      const row = database
        .prepare('SELECT progress FROM progress WHERE wizard = ? AND order_number = ?')
        .get(wizard, orderNumber)
      return row ? Progress.parse(JSON.parse(textFrom(row, 'progress'))) : { steps: [], evidence: [] }
    },
    save: ({ wizard, orderNumber }, progress, now) => {
      database
        .prepare(
          `INSERT INTO progress (wizard, order_number, progress, saved_at) VALUES (?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET progress = excluded.progress, saved_at = excluded.saved_at`,
        )
        .run(wizard, orderNumber, JSON.stringify(progress), now.toISOString())
    },
  }
}

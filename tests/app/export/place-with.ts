import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportHistory, type ExportWatch } from '../../../src/app/export/export-history.ts'
import type { ExportOrder } from '../../../src/app/export/export-order.ts'
import { openStoreForReading, storePath } from '../../../src/app/store/connection.ts'
import { createHistory, type History } from '../../../src/app/store/history.ts'
import type { HistoryEntry } from '../../../src/contract/history.ts'
import { openTestStore } from '../store/open-store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** A store in a folder and exports of it into the same folder. */
export interface Place {
  readonly folder: string
  readonly history: History
  /** Exports to `out.<format>` and gives the count and the text. */
  write(order: Partial<ExportOrder>, watch?: ExportWatch): Promise<{ count: number; text: string }>
}

/** A place whose history holds these entries. */
export function placeWith(...entries: HistoryEntry[]): Place {
  const folder = temporaryFolder()
  const history = createHistory(openTestStore(folder))
  for (const entry of entries) history.keep(entry, 'x')
  return {
    folder,
    history,
    write: async (given, watch) => {
      const format = given.format ?? 'json'
      const order: ExportOrder = {
        format,
        selection: { of: 'query', query: '' },
        uiLanguage: 'ja',
        target: join(folder, `out.${format}`),
        exportedAt: '2026-11-22T05:06:07.008Z',
        ...given,
      }
      const database = openStoreForReading(storePath(folder))
      try {
        const count = await exportHistory(database, order, watch)
        return { count, text: readFileSync(order.target, 'utf8') }
      } finally {
        database.close()
      }
    },
  }
}

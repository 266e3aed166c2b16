import { existsSync } from 'node:fs'
import { Failure } from '../contract/failure.ts'
import type { Input, Output } from '../contract/operations.ts'
import { asFailure } from './as-failure.ts'
import type { ExportOrder } from './export/export-order.ts'
import { exportHistory, type ExportWatch } from './export/export-history.ts'
import { openStoreForReading, storePath } from './store/connection.ts'
import { listHistory } from './store/history-list.ts'
import { refuseNewer, storeVersion } from './store/migrate.ts'

/** History as somebody sees it who does not hold the lock. Everything that goes wrong is a `Failure`. */
export interface HistoryReader {
  list(input: Input<'history.list'>): Output<'history.list'>
  /** Writes an export and returns how many entries it holds. */
  export(order: ExportOrder, watch?: ExportWatch): Promise<number>
  close(): void
}

const empty: HistoryReader = {
  list: () => ({ rows: [], total: 0 }),
  export: (order, watch) => exportHistory(undefined, order, watch).catch(rethrow),
  close: () => undefined,
}

function rethrow(error: unknown): never {
  throw error instanceof Failure ? error : asFailure(error)
}

/**
 * Opens the history of a data folder for reading, beside a running application too. Where there is no store nothing is
 * created and the history is empty. Fails with `store-newer` or `store-broken`.
 */
export function readHistory(dataFolder: string): HistoryReader {
  const path = storePath(dataFolder)
  if (!existsSync(path)) return empty
  try {
    const database = openStoreForReading(path)
    if (storeVersion(database) === 0) {
      database.close()
      return empty
    }
    refuseNewer(database)
    return {
      list: (input) => {
        try {
          return listHistory(database, input)
        } catch (error) {
          return rethrow(error)
        }
      },
      export: (order, watch) => exportHistory(database, order, watch).catch(rethrow),
      close: () => database.close(),
    }
  } catch (error) {
    return rethrow(error)
  }
}

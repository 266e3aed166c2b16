import { createHistory, type History } from './history.ts'
import { createProgressStore, type ProgressStore } from './progress.ts'
import { openStore, storePath } from './connection.ts'
import { migrate } from './migrate.ts'
import { createUsageStore, type UsageStore } from './usage.ts'

/** An open store. */
export interface Store {
  readonly path: string
  readonly history: History
  readonly progress: ProgressStore
  readonly usage: UsageStore
  close(): void
}

/**
 * Opens the store of a data folder whose lock is held, brings it up to date and deletes for good what was removed in
 * earlier runs. Fails with `store-newer`; throws SQLite's error when the file is broken.
 */
export function openWholeStore(dataFolder: string): Store {
  const path = storePath(dataFolder)
  const database = openStore(path)
  try {
    migrate(database)
    const history = createHistory(database)
    history.purge()
    return {
      path,
      history,
      progress: createProgressStore(database),
      usage: createUsageStore(database),
      close: () => database.close(),
    }
  } catch (error) {
    database.close()
    throw error
  }
}

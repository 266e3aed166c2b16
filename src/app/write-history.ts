import { existsSync } from 'node:fs'
import { asFailure } from './as-failure.ts'
import { storePath } from './store/connection.ts'
import { takeLock } from './store/lock.ts'
import { openWholeStore } from './store/store.ts'

/**
 * Removes entries from the history of a data folder and returns how many. Takes the lock for as long as it needs: fails with
 * `busy` while an application runs. Where there is no store nothing is created and nothing removed.
 */
export function removeFromHistory(dataFolder: string, ids: readonly string[], now: Date): number {
  if (!existsSync(storePath(dataFolder))) return 0
  try {
    const lock = takeLock(dataFolder)
    try {
      const store = openWholeStore(dataFolder)
      try {
        return store.history.remove(ids, now)
      } finally {
        store.close()
      }
    } finally {
      lock.release()
    }
  } catch (error) {
    throw asFailure(error)
  }
}

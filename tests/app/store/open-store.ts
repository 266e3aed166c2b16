import type { DatabaseSync } from 'node:sqlite'
import { onTestFinished } from 'vitest'
import { openStore, storePath } from '../../../src/app/store/connection.ts'
import { migrate } from '../../../src/app/store/migrate.ts'

/** A store in a folder, brought up to date and closed when the running test ends. */
export function openTestStore(folder: string): DatabaseSync {
  const database = openStore(storePath(folder))
  onTestFinished(() => {
    if (database.isOpen) database.close()
  })
  migrate(database)
  return database
}

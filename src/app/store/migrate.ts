import type { DatabaseSync } from 'node:sqlite'
import { Failure } from '../../contract/failure.ts'
import { numberFrom } from './column.ts'
import { history } from './migrations/0001-history.ts'
import { progress } from './migrations/0002-progress.ts'
import { favourites } from './migrations/0003-favourites.ts'
import { way } from './migrations/0004-way.ts'

/** Every step from an empty store to today's, oldest first. A step that was released never changes again. */
export const migrations: readonly string[] = [history, progress, favourites, way]

/** The version a store is at: the number of steps it has been through. */
export function storeVersion(database: DatabaseSync): number {
  return numberFrom(database.prepare('PRAGMA user_version').get(), 'user_version')
}

/** Fails with `store-newer` when the store comes from a newer version of the application; nothing is touched then. */
export function refuseNewer(database: DatabaseSync, steps = migrations): void {
  const found = storeVersion(database)
  if (found > steps.length)
    throw new Failure('store-newer', 'the store was written by a newer version', {
      found,
      known: steps.length,
    })
}

/** Brings a store up to date. Each step is one transaction with its version inside, so a kill leaves a whole version. */
export function migrate(database: DatabaseSync, steps = migrations): void {
  refuseNewer(database, steps)
  for (const [index, step] of steps.entries()) {
    if (index < storeVersion(database)) continue
    database.exec('BEGIN IMMEDIATE')
    try {
      database.exec(step)
      database.exec(`PRAGMA user_version = ${index + 1}`)
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }
}

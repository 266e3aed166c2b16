import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Failure } from '../../contract/failure.ts'
import { knownFailure } from '../as-failure.ts'
import { createPrivately } from './connection.ts'

/** The right to write into a data folder. */
export interface Lock {
  release(): void
}

/**
 * Takes the one lock of a data folder, which every shell obeys. The system lets it go when the process dies, however it
 * dies. Fails with `busy` at once when another process holds it.
 */
export function takeLock(dataFolder: string): Lock {
  const path = join(dataFolder, 'lock.db')
  createPrivately(path)
  const database = new DatabaseSync(path, { timeout: 0, allowExtension: false })
  try {
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (knownFailure(error)?.code !== 'busy') throw error
    throw new Failure('busy', 'another process uses this data folder')
  }
  return { release: () => database.close() }
}

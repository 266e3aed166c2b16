import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const PATIENCE = 5000

/** The file everything is kept in. */
export function storePath(dataFolder: string): string {
  return join(dataFolder, 'store.db')
}

/** Creates an empty file readable by its owner only, unless there is one; SQLite's side files take its mode. */
export function createPrivately(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600))
}

const careful = `PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;`

/**
 * Opens the store for writing: a write-ahead log that is on the disk before a call answers. Throws SQLite's error.
 * Only the holder of the lock may do this.
 */
export function openStore(path: string): DatabaseSync {
  createPrivately(path)
  const database = new DatabaseSync(path, {
    timeout: PATIENCE,
    enableForeignKeyConstraints: true,
    allowExtension: false,
    defensive: true,
  })
  try {
    database.exec(`${careful} PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;`)
    if (process.platform === 'darwin') database.exec('PRAGMA checkpoint_fullfsync = ON')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Opens the store for reading only, beside whoever writes; nobody needs the lock for this. Fails when there is no store.
 * SQLite may leave its two side files (`-wal`, `-shm`) behind.
 */
export function openStoreForReading(path: string): DatabaseSync {
  const database = new DatabaseSync(path, {
    readOnly: true,
    timeout: PATIENCE,
    allowExtension: false,
    defensive: true,
  })
  try {
    database.exec(`${careful} PRAGMA query_only = ON;`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Runs reads that see the store at one single moment. */
export function readAtOnce<Result>(database: DatabaseSync, read: () => Result): Result {
  database.exec('BEGIN')
  try {
    return read()
  } finally {
    database.exec('ROLLBACK')
  }
}

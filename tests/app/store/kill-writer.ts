import { expect } from 'vitest'
import { openStoreForReading, storePath } from '../../../src/app/store/connection.ts'
import { openWholeStore } from '../../../src/app/store/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { startChild } from './child.ts'

/**
 * Kills a writer in the middle of its work as many times as asked, a little later each round, then opens the store and
 * looks for every entry that had been acknowledged. Returns how many there were.
 */
export async function killWriter(rounds: number): Promise<number> {
  const folder = temporaryFolder()
  const acknowledged: string[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const child = startChild('./keep-entries.ts', folder)
    await child.lines(round)
    acknowledged.push(...(await child.kill()))
  }
  const store = openWholeStore(folder)
  for (const id of acknowledged) expect(store.history.open(id).id).toBe(id)
  store.close()
  const database = openStoreForReading(storePath(folder))
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  database.close()
  return acknowledged.length
}

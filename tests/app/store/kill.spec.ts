import { describe, expect, it } from 'vitest'
import { openStoreForReading, storePath } from '../../../src/app/store/connection.ts'
import { openWholeStore } from '../../../src/app/store/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { startChild } from './child.ts'

const ROUNDS = 10

describe('a writer that is killed', () => {
  it(`loses nothing it has acknowledged, ${ROUNDS} times over`, async () => {
    const folder = temporaryFolder()
    const acknowledged: string[] = []
    for (let round = 1; round <= ROUNDS; round += 1) {
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
    expect(acknowledged.length).toBeGreaterThanOrEqual(55)
  })
})

import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { createHistory, type History } from '../../../src/app/store/history.ts'
import { migrate } from '../../../src/app/store/migrate.ts'
import { createUsageStore, type UsageStore } from '../../../src/app/store/usage.ts'
import { historyEntry } from '../history-entry.ts'

const now = new Date('2026-11-22T00:00:00Z')

/** A store with a kept message of each of these scenarios, oldest first; `ids` are their ids. */
function keep(...scenarios: string[]): { usage: UsageStore; history: History; ids: string[] } {
  const database = new DatabaseSync(':memory:')
  migrate(database)
  const history = createHistory(database)
  const entries = scenarios.map((scenario) => ({ ...historyEntry(), scenario }))
  for (const entry of entries) history.keep(entry, 'x')
  return { usage: createUsageStore(database), history, ids: entries.map(({ id }) => id) }
}

describe('the usage of scenarios', () => {
  it('is empty in the beginning', () => {
    expect(keep().usage.read()).toEqual({ favourites: [], recent: [], often: [] })
  })

  it('names the three used last, newest first, and those used more than once, most first', () => {
    const { usage } = keep('a', 'a', 'b', 'b', 'b', 'c', 'd')
    expect(usage.read()).toMatchObject({ recent: ['d', 'c', 'b'], often: ['b', 'a'] })
  })

  it('forgets what was removed from the history, and knows it again when it is restored', () => {
    const { usage, history, ids } = keep('a', 'b', 'b')
    history.remove(ids.slice(1), now)
    expect(usage.read()).toMatchObject({ recent: ['a'], often: [] })
    history.restore(ids)
    expect(usage.read()).toMatchObject({ recent: ['b', 'a'], often: ['b'] })
  })

  it('keeps favourites in the order they were marked', () => {
    const { usage } = keep()
    for (const id of ['b', 'a', 'c', 'b']) usage.favour(id, true)
    expect(usage.read().favourites).toEqual(['b', 'a', 'c'])
    usage.favour('b', false)
    usage.favour('b', false)
    usage.favour('b', true)
    expect(usage.read().favourites).toEqual(['a', 'c', 'b'])
  })
})

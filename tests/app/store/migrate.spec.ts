import { randomBytes } from 'node:crypto'
import { truncateSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { asFailure } from '../../../src/app/as-failure.ts'
import { openStore, storePath } from '../../../src/app/store/connection.ts'
import { createHistory } from '../../../src/app/store/history.ts'
import { migrate, migrations, refuseNewer, storeVersion } from '../../../src/app/store/migrate.ts'
import { openWholeStore } from '../../../src/app/store/store.ts'
import { historyEntry } from '../history-entry.ts'
import { temporaryFolder } from '../temporary-folder.ts'

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return asFailure(error).code
  }
  return 'none'
}

/** Puts an entry into a store as older versions did, whatever its JSON is. */
function keepRaw(database: DatabaseSync, id: string, entry: string): void {
  database
    .prepare('INSERT INTO entries (id, kept_at, opening, search_key, entry) VALUES (?, ?, ?, ?, ?)')
    .run(id, '2026-11-22T01:02:03.004Z', 'x', 'x', entry)
}

function rawOf(database: DatabaseSync, id: string): unknown {
  return database.prepare('SELECT entry FROM entries WHERE id = ?').get(id)?.['entry']
}

describe('migrate', () => {
  it('brings every older version to the newest', () => {
    for (const version of migrations.keys()) {
      const database = new DatabaseSync(':memory:')
      migrate(database, migrations.slice(0, version))
      expect(storeVersion(database)).toBe(version)
      migrate(database)
      expect(storeVersion(database)).toBe(migrations.length)
      createHistory(database).keep(historyEntry(), 'x')
      database.close()
    }
  })

  it.each([1, 2, 3])('keeps what version %i wrote, and knows it as written', (version) => {
    const database = new DatabaseSync(':memory:')
    const { way, ...entry } = historyEntry({ answers: { note: { ja: '"引用"\u0000\n' } } })
    migrate(database, migrations.slice(0, version))
    keepRaw(database, entry.id, JSON.stringify(entry))
    expect(createHistory(database).open(entry.id)).toEqual({ way, ...entry })
    migrate(database)
    expect(createHistory(database).open(entry.id)).toEqual({ way, ...entry })
    expect(rawOf(database, entry.id)).toBe(JSON.stringify({ way, ...entry }))
    expect(createHistory(database).list({ query: 'x', limit: 1 }).rows).toMatchObject([{ id: entry.id, way }])
    database.close()
  })

  it('opens a store in which an old entry is broken', () => {
    const database = new DatabaseSync(':memory:')
    migrate(database, migrations.slice(0, 3))
    for (const [index, raw] of ['', '{', 'null', '[]', '{"id":'].entries())
      keepRaw(database, String(index), raw)
    migrate(database)
    expect(storeVersion(database)).toBe(migrations.length)
    expect(codeOf(() => createHistory(database).open('1'))).toBe('store-broken')
    expect(rawOf(database, '2')).toBe('null')
    database.close()
  })

  it('leaves a whole version when a step fails', () => {
    const database = new DatabaseSync(':memory:')
    const broken = 'CREATE TABLE half (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);'
    expect(() => migrate(database, [...migrations, broken])).toThrow(/nowhere/)
    expect(storeVersion(database)).toBe(migrations.length)
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all()).toEqual([])
    expect(database.isTransaction).toBe(false)
    database.close()
  })

  it('refuses a store of a newer version and does not touch it', () => {
    const database = new DatabaseSync(':memory:')
    database.exec('PRAGMA user_version = 99')
    const newer = expect.objectContaining({
      code: 'store-newer',
      details: { found: 99, known: migrations.length },
    })
    expect(() => migrate(database)).toThrow(newer)
    expect(() => refuseNewer(database)).toThrow(newer)
    expect(storeVersion(database)).toBe(99)
    database.close()
  })
})

describe('a store file', () => {
  it('holds settings that survive a loss of power', () => {
    const database = openStore(storePath(temporaryFolder()))
    const pragma = (name: string): unknown => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]
    expect(
      ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check'].map(pragma),
    ).toEqual(['wal', 2, 1, 0, 1])
    expect(pragma('busy_timeout')).toBe(5000)
    database.close()
  })

  it('is called broken when it is no store at all, and stays as it is', () => {
    const folder = temporaryFolder()
    writeFileSync(storePath(folder), randomBytes(5000))
    expect(codeOf(() => openWholeStore(folder))).toBe('store-broken')
  })

  it('is called broken when half of it is gone', () => {
    const folder = temporaryFolder()
    const store = openWholeStore(folder)
    for (let count = 0; count < 50; count += 1) store.history.keep(historyEntry(), 'x')
    store.close()
    truncateSync(storePath(folder), 20_000)
    expect(codeOf(() => openWholeStore(folder).history.list({ query: '', limit: 200 }))).toBe('store-broken')
  })

  it('says when the disk is full, and keeps what was there', () => {
    const folder = temporaryFolder()
    const database = openStore(storePath(folder))
    migrate(database)
    const history = createHistory(database)
    const entry = historyEntry()
    history.keep(entry, 'x')
    database.exec('PRAGMA max_page_count = 1')
    const big = historyEntry({ texts: { en: 'x'.repeat(100_000) } })
    expect(codeOf(() => history.keep(big, 'x'))).toBe('disk-full')
    expect(history.open(entry.id)).toEqual(entry)
    expect(history.list({ query: '', limit: 10 }).total).toBe(1)
    database.close()
  })
})

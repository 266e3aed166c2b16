import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { HistoryExport } from '../../src/app/export/formats/json.ts'
import { readHistory } from '../../src/app/read-history.ts'
import { storePath } from '../../src/app/store/connection.ts'
import { migrate, migrations } from '../../src/app/store/migrate.ts'
import { removeFromHistory } from '../../src/app/write-history.ts'
import { historyEntry } from './history-entry.ts'
import { startApplication, valueOf } from './start-application.ts'
import { temporaryFolder } from './temporary-folder.ts'

const take = {
  draft: { scenario: 'lost-parcel', answers: { orderNumber: '8123456789012345' }, edits: {} },
  languages: ['en' as const],
  piece: { of: 'whole' as const },
  shown: 'Hello,\n\nOrder 8123456789012345 did not arrive.',
  accepted: [],
}
const everything = { query: '', limit: 200 }
const now = new Date('2026-11-22T05:00:00Z')

function orderTo(target: string): Parameters<ReturnType<typeof readHistory>['export']>[0] {
  return {
    format: 'json',
    selection: { of: 'query', query: '' },
    uiLanguage: 'en',
    target,
    exportedAt: now.toISOString(),
  }
}

describe('readHistory', () => {
  it('finds nothing and creates nothing where there is no store', async () => {
    const folder = temporaryFolder()
    const [dataFolder, target] = [join(folder, 'data'), join(folder, 'out.json')]
    const reader = readHistory(dataFolder)
    expect(reader.list(everything)).toEqual({ rows: [], total: 0 })
    expect(await reader.export(orderTo(target))).toBe(0)
    reader.close()
    expect(HistoryExport.parse(JSON.parse(readFileSync(target, 'utf8'))).entries).toEqual([])
    expect(removeFromHistory(dataFolder, ['00000000-0000-4000-8000-000000000000'], now)).toBe(0)
    expect(readdirSync(folder)).toEqual(['out.json'])
  })

  it('reads beside a running application and sees what was kept last', async () => {
    const { call, dataFolder } = await startApplication()
    const { entry } = await valueOf(call('message.keep', take))
    const reader = readHistory(dataFolder)
    expect(reader.list(everything).rows.map(({ id }) => id)).toEqual([entry])
    const { entry: second } = await valueOf(call('message.keep', take))
    expect(reader.list({ query: 'arrive', limit: 1 })).toMatchObject({ total: 2, rows: [{ id: second }] })
    expect(await reader.export(orderTo(join(temporaryFolder(), 'out.json')))).toBe(2)
    reader.close()
  })

  it('reads after the application has ended, and does not keep the next one from starting', async () => {
    const { application, call, dataFolder } = await startApplication()
    await valueOf(call('message.keep', take))
    await application.close()
    const reader = readHistory(dataFolder)
    expect(reader.list(everything).total).toBe(1)
    const next = await startApplication({ dataFolder })
    expect((await valueOf(next.call('history.list', everything))).total).toBe(1)
    reader.close()
  })

  it('reads a store of an older version without bringing it up to date', async () => {
    const folder = temporaryFolder()
    const { way, ...entry } = historyEntry()
    const database = new DatabaseSync(storePath(folder))
    migrate(database, migrations.slice(0, 3))
    database
      .prepare('INSERT INTO entries (id, kept_at, opening, search_key, entry) VALUES (?, ?, ?, ?, ?)')
      .run(entry.id, entry.keptAt, 'Hello', 'hello', JSON.stringify(entry))
    const reader = readHistory(folder)
    expect(reader.list(everything).rows).toMatchObject([{ id: entry.id, way }])
    const target = join(temporaryFolder(), 'out.json')
    expect(await reader.export(orderTo(target))).toBe(1)
    expect(HistoryExport.parse(JSON.parse(readFileSync(target, 'utf8'))).entries).toEqual([{ way, ...entry }])
    reader.close()
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 3 })
    database.close()
  })

  it('refuses a newer store and a broken one', () => {
    const [newer, broken] = [temporaryFolder(), temporaryFolder()]
    const database = new DatabaseSync(storePath(newer))
    database.exec('PRAGMA user_version = 99')
    database.close()
    writeFileSync(storePath(broken), 'no store'.repeat(1000))
    expect(() => readHistory(newer)).toThrow(expect.objectContaining({ code: 'store-newer' }))
    expect(() => readHistory(broken)).toThrow(expect.objectContaining({ code: 'store-broken' }))
  })
})

describe('removeFromHistory', () => {
  it('is busy while an application runs and removes when it has ended', async () => {
    const { application, call, dataFolder } = await startApplication()
    const { entry } = await valueOf(call('message.keep', take))
    expect(() => removeFromHistory(dataFolder, [entry], now)).toThrow(
      expect.objectContaining({ code: 'busy' }),
    )
    await application.close()
    expect(removeFromHistory(dataFolder, [entry], now)).toBe(1)
    const reader = readHistory(dataFolder)
    expect(reader.list(everything)).toEqual({ rows: [], total: 0 })
    reader.close()
  })
})

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startApplication, valueOf } from './start-application.ts'
import { startChild } from './store/child.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('the application', () => {
  it('tells the page what it needs first', async () => {
    const { call, dataFolder } = await startApplication()
    expect(await valueOf(call('app.open', {}))).toMatchObject({
      version: '0.1.0',
      host: 'electron',
      today: '2026-11-22',
      dataFolder,
      settings: { uiLanguage: 'ja' },
    })
  })

  it('opens scenarios, their wizards and dated facts', async () => {
    const { call } = await startApplication()
    const { scenarios, categories } = await valueOf(call('scenario.list', {}))
    expect([scenarios.map(({ id }) => id), categories.map(({ id }) => id)]).toEqual([
      ['lost-parcel'],
      ['parcel'],
    ])
    const { scenario, wizard } = await valueOf(call('scenario.open', { id: 'lost-parcel' }))
    expect([scenario.version, wizard.id]).toEqual([3, 'not-received'])
    expect(await call('scenario.open', { id: 'nothing' })).toMatchObject({ error: { code: 'not-found' } })
    expect((await valueOf(call('reference.list', {}))).references).toHaveLength(1)
  })

  it('keeps favourites for the next run, and takes only what is in the list', async () => {
    const first = await startApplication()
    const id = 'lost-parcel'
    const { usage } = await valueOf(first.call('scenario.favour', { id, favourite: true }))
    expect(usage).toEqual({ favourites: [id], recent: [], often: [] })
    expect(await first.call('scenario.favour', { id: 'nothing', favourite: true })).toMatchObject({
      error: { code: 'not-found' },
    })
    await first.application.close()
    const { call } = await startApplication({ dataFolder: first.dataFolder })
    expect((await valueOf(call('scenario.list', {}))).usage).toEqual(usage)
    expect((await valueOf(call('scenario.usage', {}))).usage).toEqual(usage)
  })

  it('keeps settings and checklists for the next run', async () => {
    const first = await startApplication()
    const key = { wizard: 'not-received', orderNumber: '8123456789012345' }
    const progress = { received: 'nothing' as const, steps: ['open-order'], evidence: [] }
    await valueOf(first.call('settings.save', { settings: { uiLanguage: 'en' } }))
    await valueOf(first.call('checklist.save', { ...key, progress }))
    await first.application.close()
    const second = await startApplication({ dataFolder: first.dataFolder })
    expect((await valueOf(second.call('settings.read', {}))).settings.uiLanguage).toBe('en')
    expect(await valueOf(second.call('checklist.open', key))).toEqual({ progress })
  })

  it('refuses a data folder another application uses, in this process or another', async () => {
    const { application, dataFolder } = await startApplication()
    await expect(startApplication({ dataFolder })).rejects.toMatchObject({ code: 'busy' })
    await application.close()
    const child = startChild('./hold-lock.ts', dataFolder)
    await child.lines(1)
    await expect(startApplication({ dataFolder })).rejects.toMatchObject({ code: 'busy' })
    await child.kill()
    await startApplication({ dataFolder })
  })

  it('gives the lock back when it cannot start', async () => {
    const dataFolder = temporaryFolder()
    writeFileSync(
      join(dataFolder, 'store.db'),
      'this is no store at all, and long enough to be sure of it'.repeat(50),
    )
    for (let count = 0; count < 2; count += 1)
      await expect(startApplication({ dataFolder })).rejects.toMatchObject({ code: 'store-broken' })
    await expect(startApplication({ dataFolder, templatesFolder: temporaryFolder() })).rejects.toMatchObject({
      code: 'pack-broken',
    })
  })

  it('says when the data folder cannot be written', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    await expect(startApplication({ dataFolder: join(folder, 'file') })).rejects.toMatchObject({
      code: 'not-writable',
    })
  })

  it('keeps its folder to the user alone and cleans up behind itself', async () => {
    const { application, dataFolder } = await startApplication()
    const modes = ['.', 'store.db', 'lock.db', 'temp'].map(
      (name) => statSync(join(dataFolder, name)).mode & 0o777,
    )
    if (process.platform !== 'win32') expect(modes).toEqual([0o700, 0o600, 0o600, 0o700])
    await application.close()
    expect(readdirSync(dataFolder).sort()).toEqual(['lock.db', 'store.db'])
  })

  it('removes what a killed run left behind', async () => {
    const dataFolder = temporaryFolder()
    mkdirSync(join(dataFolder, 'temp'))
    writeFileSync(join(dataFolder, 'temp', 'left'), 'x')
    writeFileSync(join(dataFolder, '.dispute-composer-left.tmp'), 'x')
    await startApplication({ dataFolder })
    expect(readdirSync(join(dataFolder, 'temp'))).toEqual([])
    expect(existsSync(join(dataFolder, '.dispute-composer-left.tmp'))).toBe(false)
  })

  it('brings commands to the pages, and lets them go when it ends', async () => {
    const { application, call } = await startApplication()
    const waiting = call('app.next-event', { after: 0 })
    application.command('history')
    expect(await valueOf(waiting)).toEqual({ last: 1, events: [{ kind: 'command', command: 'history' }] })
    const pending = call('app.next-event', { after: 1 })
    await Promise.all([application.close(), application.close()])
    expect(await valueOf(pending)).toEqual({ last: 1, events: [] })
    expect(await call('app.open', {})).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })

  it('takes bytes in chunks and gives them back', async () => {
    const { call } = await startApplication()
    const chunk = Buffer.alloc(512 * 1024, 7).toString('base64')
    const { file } = await valueOf(call('file.append', { chunk }))
    expect(await valueOf(call('file.append', { file, chunk }))).toEqual({ file, size: 1024 * 1024 })
    expect(await valueOf(call('file.read', { file, offset: 512 * 1024 }))).toEqual({ chunk, end: true })
    expect(await valueOf(call('file.close', { file }))).toEqual({})
    expect(await call('file.read', { file, offset: 0 })).toMatchObject({ error: { code: 'not-found' } })
  })
})

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { HistoryExport } from '../../../src/app/export/formats/json.ts'
import { openWholeStore } from '../../../src/app/store/store.ts'
import type { Input } from '../../../src/contract/operations.ts'
import { historyEntry } from '../history-entry.ts'
import { notedDesktop, startApplication, valueOf } from '../start-application.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const everything: Input<'job.start'> = {
  kind: 'export',
  format: 'json',
  selection: { of: 'query', query: '' },
  uiLanguage: 'ja',
}

/** A data folder that holds so many kept messages. */
function dataFolderWith(count: number): string {
  const folder = join(temporaryFolder(), 'data')
  mkdirSync(folder)
  const store = openWholeStore(folder)
  for (let kept = 0; kept < count; kept += 1) store.history.keep(historyEntry(), 'x')
  store.close()
  return folder
}

describe('an export job', () => {
  it('saves where the dialog said, remembers the folder and can show the file', async () => {
    const dataFolder = dataFolderWith(3)
    const folder = temporaryFolder()
    const path = join(folder, '記録.json')
    const desktop = notedDesktop({ to: 'path', path })
    const { call, ended } = await startApplication({ dataFolder, desktop })
    const { job } = await valueOf(call('job.start', everything))
    expect(await ended(job)).toEqual({
      kind: 'job-done',
      job,
      count: 3,
      delivery: { by: 'saved', name: '記録.json' },
    })
    expect(HistoryExport.parse(JSON.parse(readFileSync(path, 'utf8'))).count).toBe(3)
    expect(readdirSync(folder)).toEqual(['記録.json'])
    expect(desktop.asked).toEqual([
      { suggestedName: 'dispute-composer-2026-11-22.json', format: 'json', folder: '', uiLanguage: 'ja' },
    ])
    expect((await valueOf(call('settings.read', {}))).settings.exportFolder).toBe(folder)
    await valueOf(call('file.reveal', { job }))
    expect(desktop.revealed).toEqual([path])
  })

  it('offers a download where there is no dialog', async () => {
    const desktop = notedDesktop({ to: 'download' })
    const { call, ended } = await startApplication({ dataFolder: dataFolderWith(2), desktop })
    const { job } = await valueOf(call('job.start', { ...everything, format: 'csv' }))
    const end = await ended(job)
    if (end.kind !== 'job-done' || end.delivery.by !== 'download') throw new Error(JSON.stringify(end))
    const { name, file, size } = end.delivery
    expect([name, end.count]).toEqual(['dispute-composer-2026-11-22.csv', 2])
    const { chunk, end: isEnd } = await valueOf(call('file.read', { file, offset: 0 }))
    const bytes = Buffer.from(chunk, 'base64')
    expect([bytes.length, isEnd, bytes.subarray(0, 3).toString('hex')]).toEqual([size, true, 'efbbbf'])
    expect(await call('file.reveal', { job })).toMatchObject({ error: { code: 'not-found' } })
    await valueOf(call('file.close', { file }))
  })

  it('does not start when the user thinks better of it', async () => {
    const { call } = await startApplication()
    expect(await call('job.start', everything)).toMatchObject({ error: { code: 'cancelled' } })
  })

  it('reports how far it has come', async () => {
    const desktop = notedDesktop({ to: 'download' })
    const { call, ended } = await startApplication({ dataFolder: dataFolderWith(450), desktop })
    const { job } = await valueOf(call('job.start', everything))
    await ended(job)
    const { events } = await valueOf(call('app.next-event', { after: 0 }))
    const progress = events.flatMap((event) =>
      event.kind === 'job-progress' ? [[event.done, event.total]] : [],
    )
    expect(progress).toEqual([
      [200, 450],
      [400, 450],
      [450, 450],
    ])
  })

  it('stops when it is cancelled and leaves nothing', async () => {
    const folder = temporaryFolder()
    const desktop = notedDesktop({ to: 'path', path: join(folder, 'out.json') })
    const { call, ended } = await startApplication({ dataFolder: dataFolderWith(400), desktop })
    const { job } = await valueOf(call('job.start', everything))
    expect(await valueOf(call('job.cancel', { job }))).toEqual({ cancelled: true })
    expect(await ended(job)).toMatchObject({ kind: 'job-failed', error: { code: 'cancelled' } })
    expect(readdirSync(folder)).toEqual([])
    expect(await valueOf(call('job.cancel', { job }))).toEqual({ cancelled: false })
  })

  it('stops when the application ends and leaves nothing', async () => {
    const folder = temporaryFolder()
    const desktop = notedDesktop({ to: 'path', path: join(folder, 'out.json') })
    const { application, call, dataFolder } = await startApplication({
      dataFolder: dataFolderWith(400),
      desktop,
    })
    await valueOf(call('job.start', everything))
    await application.close()
    expect(readdirSync(folder)).toEqual([])
    expect(readdirSync(dataFolder)).not.toContain('temp')
  })

  it('says why it failed', async () => {
    const desktop = notedDesktop({ to: 'path', path: join(temporaryFolder(), 'nowhere', 'out.json') })
    const { call, ended } = await startApplication({ desktop })
    const { job } = await valueOf(call('job.start', everything))
    expect(await ended(job)).toMatchObject({ kind: 'job-failed', error: { code: 'not-writable' } })
    expect((await valueOf(call('settings.read', {}))).settings.exportFolder).toBe('')
  })

  it.each([
    ['throws at once', 'throw new Error("with a secret inside")'],
    ['ends without a word', ''],
  ])('fails as internal when its worker %s', async (_how, source) => {
    const path = join(temporaryFolder(), 'worker.mjs')
    writeFileSync(path, source)
    const logged: string[] = []
    const { call, ended } = await startApplication({
      workerUrl: pathToFileURL(path),
      desktop: notedDesktop({ to: 'download' }),
      log: (event, details) => logged.push(event + JSON.stringify(details)),
    })
    const { job } = await valueOf(call('job.start', everything))
    expect(await ended(job)).toMatchObject({ kind: 'job-failed', error: { code: 'internal' } })
    expect(logged.join()).not.toContain('secret')
  })
})

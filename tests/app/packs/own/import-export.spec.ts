import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportChoice } from '../../../../src/contract/operations/pack.ts'
import { notedDesktop, valueOf, type StartedApplication } from '../../start-application.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { ownPack, ownScenario } from './own-pack-fixture.ts'
import { listed, startWith, upload } from './start-packs.ts'

const there = {
  'packs/neighbour.json': ownPack([ownScenario('same-one'), ownScenario('changed-one')]),
  'packs/third.json': ownPack([ownScenario('third-one')], { id: 'third' }),
}
const coming = ownPack(
  [
    ownScenario('same-one'),
    ownScenario('changed-one', '{{> greeting}}Changed: {{orderNumber}}'),
    ownScenario('new-one', '{{> greeting}}New: {{orderNumber}}'),
    ownScenario('third-one', 'Mine: {{orderNumber}}{{#if sellerName}}!{{/if}}'),
    ownScenario('lost-parcel'),
  ],
  { version: '1.1.0' },
)

async function importAs(choice: ImportChoice): Promise<StartedApplication> {
  const started = await startWith(there)
  const file = await upload(started.call, coming)
  await valueOf(started.call('pack.import', { file, choice }))
  return started
}

describe('pack.preview-import', () => {
  it('counts what is new, the same, changed and in conflict, and changes nothing', async () => {
    const { call, dataFolder } = await startWith(there)
    const file = await upload(call, coming)
    const report = await valueOf(call('pack.preview-import', { file }))
    expect(report.counts).toEqual({ new: 1, same: 1, changed: 1, conflict: 2 })
    expect(report.pack).toMatchObject({ id: 'neighbour', version: '1.1.0', author: 'A neighbour' })
    expect(report.problems).toEqual([])
    expect(await listed(call)).toHaveLength(4)
    expect(readdirSync(join(dataFolder, 'packs')).sort()).toEqual(['neighbour.json', 'third.json'])
  })

  it('names the mistakes of single scenarios, which are then not imported', async () => {
    const { call } = await startWith({})
    const pack = ownPack([ownScenario('good-one'), ownScenario('bad-one', '{{lookup this "a"}}')])
    const file = await upload(call, pack)
    const { problems } = await valueOf(call('pack.preview-import', { file }))
    expect(problems.map(({ code, file: path }) => [code, path])).toEqual([
      ['template-unknown-helper', 'scenarios/bad-one/message.en.hbs'],
    ])
    expect(await call('pack.import', { file, choice: 'skip' })).toMatchObject({
      error: { code: 'pack-broken', details: { problems: [{ code: 'template-unknown-helper' }] } },
    })
    expect(await listed(call)).toEqual(['lost-parcel'])
    const some = { file, choice: 'skip' as const, scenarios: ['good-one'] }
    expect(await valueOf(call('pack.import', some))).toEqual({ taken: ['good-one'], skipped: 0 })
  })
})

describe('pack.import', () => {
  it('leaves what differs when it is to be skipped', async () => {
    const { call } = await importAs('skip')
    expect(await listed(call)).toEqual(['lost-parcel', 'same-one', 'changed-one', 'new-one', 'third-one'])
    const { manuscript } = await valueOf(call('pack.open-scenario', { id: 'changed-one' }))
    expect(manuscript.messages.en).toContain('is late')
    expect((await valueOf(call('pack.list', {}))).packs[1]).toMatchObject({ version: '1.1.0' })
  })

  it('replaces own scenarios, keeping their versions, and never a shipped one', async () => {
    const { call } = await importAs('replace')
    expect((await listed(call)).toSorted()).toEqual([
      'changed-one',
      'lost-parcel',
      'lost-parcel-2',
      'new-one',
      'same-one',
      'third-one',
    ])
    const changed = await valueOf(call('pack.open-scenario', { id: 'changed-one' }))
    expect([changed.manuscript.messages.en, changed.manuscript.scenario.version]).toEqual([
      '{{> greeting}}Changed: {{orderNumber}}',
      2,
    ])
    expect((await valueOf(call('pack.open-scenario', { id: 'third-one' }))).pack).toBe('neighbour')
    const { versions } = await valueOf(call('pack.versions', { id: 'changed-one' }))
    expect(versions.map(({ manuscript }) => manuscript.messages.en)).toEqual([
      '{{> greeting}}Order {{orderNumber}} is late.',
    ])
  })

  it('keeps both under new ids', async () => {
    const { call } = await importAs('keep-both')
    expect((await listed(call)).toSorted()).toEqual([
      'changed-one',
      'changed-one-2',
      'lost-parcel',
      'lost-parcel-2',
      'new-one',
      'same-one',
      'third-one',
      'third-one-2',
    ])
  })

  it('does with single ones what was chosen for them', async () => {
    const { call } = await startWith(there)
    const file = await upload(call, coming)
    const choices = { 'changed-one': 'replace', 'third-one': 'skip', 'no-such-one': 'replace' } as const
    const { taken, skipped } = await valueOf(call('pack.import', { file, choice: 'keep-both', choices }))
    expect(taken).toEqual(['changed-one', 'new-one', 'lost-parcel-2'])
    expect(skipped).toBe(2)
    const { manuscript } = await valueOf(call('pack.open-scenario', { id: 'changed-one' }))
    expect(manuscript.messages.en).toContain('Changed')
  })

  it('can be undone as one change', async () => {
    const { call, dataFolder } = await importAs('replace')
    const before = JSON.stringify(there['packs/third.json'])
    expect(await valueOf(call('pack.undo', {}))).toEqual({ undone: 'import' })
    expect(await listed(call)).toEqual(['lost-parcel', 'same-one', 'changed-one', 'third-one'])
    const third: unknown = JSON.parse(readFileSync(join(dataFolder, 'packs/third.json'), 'utf8'))
    expect(JSON.stringify(third)).toBe(before)
  })

  it('takes the file of a new pack away again when it is undone', async () => {
    const { call, dataFolder } = await startWith({})
    const file = await upload(call, ownPack([ownScenario('late-parcel')], { id: 'con' }))
    await valueOf(call('pack.import', { file, choice: 'skip' }))
    expect(readdirSync(join(dataFolder, 'packs'))).toEqual(['con-pack.json'])
    await valueOf(call('pack.undo', {}))
    expect(readdirSync(join(dataFolder, 'packs'))).toEqual([])
  })
})

describe('pack.export', () => {
  it('saves a pack that another application imports unchanged', async () => {
    const path = join(temporaryFolder(), 'mine.json')
    const desktop = notedDesktop({ to: 'path', path })
    const first = await startWith(there, { desktop })
    const order = { pack: 'neighbour', uiLanguage: 'en' as const }
    expect(await valueOf(first.call('pack.export', order))).toEqual({
      delivery: { by: 'saved', name: 'mine.json' },
    })
    expect(desktop.asked[0]).toMatchObject({ suggestedName: 'neighbour.json', format: 'json' })
    const second = await startWith(there)
    const file = await upload(second.call, readFileSync(path, 'utf8'))
    expect((await valueOf(second.call('pack.preview-import', { file }))).counts.same).toBe(2)
  })

  it('gives some scenarios with the pieces they use as a download', async () => {
    const { call } = await startWith(
      { 'packs/neighbour.json': ownPack([ownScenario('one'), ownScenario('two', '{{orderNumber}}')]) },
      { desktop: notedDesktop({ to: 'download' }) },
    )
    const order = { pack: 'neighbour', scenarios: ['two'], uiLanguage: 'ja' as const }
    const { delivery } = await valueOf(call('pack.export', order))
    if (delivery.by !== 'download') throw new Error('it was not offered as a download')
    const { chunk } = await valueOf(call('file.read', { file: delivery.file, offset: 0 }))
    const pack: unknown = JSON.parse(Buffer.from(chunk, 'base64').toString())
    expect(pack).toMatchObject({ partials: {}, scenarios: [{ scenario: { id: 'two' } }] })
  })

  it('says when nobody wants it, or when it is not there', async () => {
    const { call } = await startWith(there)
    expect(await call('pack.export', { pack: 'third', uiLanguage: 'en' })).toMatchObject({
      error: { code: 'cancelled' },
    })
    for (const order of [
      { pack: 'nobody', uiLanguage: 'en' as const },
      { pack: 'third', scenarios: ['same-one'], uiLanguage: 'en' as const },
    ])
      expect(await call('pack.export', order)).toMatchObject({ error: { code: 'not-found' } })
  })
})

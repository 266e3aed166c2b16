import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { valueOf } from '../../start-application.ts'
import { ownPack, ownScenario } from './own-pack-fixture.ts'
import { listed, startWith } from './start-packs.ts'

describe('packs in the data folder', () => {
  it('stand beside the shipped one and can be written with', async () => {
    const { call } = await startWith({ 'packs/neighbour.json': ownPack([ownScenario('late-parcel')]) })
    const { scenarios } = await valueOf(call('scenario.list', {}))
    expect(scenarios.map(({ id, pack, own }) => [id, pack, own])).toEqual([
      ['lost-parcel', 'tiny', false],
      ['late-parcel', 'neighbour', true],
    ])
    const opened = await valueOf(call('scenario.open', { id: 'late-parcel' }))
    expect(opened.scenario.templates.en?.[0]).toEqual({ kind: 'text', text: 'Hello' })
    const draft = { scenario: 'late-parcel', answers: { orderNumber: '8123456789012345' }, edits: {} }
    const shown = 'Hello,\nOrder 8123456789012345 is late.'
    const take = { draft, languages: ['en' as const], piece: { of: 'whole' as const }, shown, accepted: [] }
    expect((await valueOf(call('message.copy', take))).text).toBe(shown)
  })

  it('are left out and named when they cannot be read, and stay where they are', async () => {
    const newer = JSON.stringify({ ...ownPack([]), formatVersion: 2 })
    const { call, dataFolder } = await startWith({
      'packs/broken.json': '{ "id": ',
      'packs/newer.json': newer,
      'packs/shipped.json': ownPack([], { id: 'tiny' }),
      'packs/whole.json': ownPack([ownScenario('late-parcel')]),
    })
    const { broken, packs } = await valueOf(call('pack.list', {}))
    expect(broken.map(({ file, problems }) => [file, problems.map(({ code }) => code)])).toEqual([
      ['broken.json', ['file-syntax']],
      ['newer.json', ['pack-newer']],
      ['shipped.json', ['pack-id-taken']],
    ])
    expect(packs.map(({ id }) => id)).toEqual(['tiny', 'neighbour'])
    expect(readFileSync(join(dataFolder, 'packs/newer.json'), 'utf8')).toBe(newer)
  })

  it('lose no scenario when a shipped one takes its id', async () => {
    const { call } = await startWith({ 'packs/neighbour.json': ownPack([ownScenario('lost-parcel')]) })
    expect(await listed(call)).toEqual(['lost-parcel', 'lost-parcel-2'])
    const [, own] = (await valueOf(call('pack.list', {}))).packs
    expect(own?.problems).toEqual([
      {
        code: 'scenario-renamed',
        file: 'neighbour.json',
        values: { id: 'lost-parcel', name: 'lost-parcel-2' },
      },
    ])
  })

  it('name the mistakes of a scenario when it is opened', async () => {
    const { call } = await startWith({
      'packs/neighbour.json': ownPack([ownScenario('late-parcel', 'Hello {{nobody}}')]),
    })
    expect(await call('scenario.open', { id: 'late-parcel' })).toMatchObject({
      error: {
        code: 'pack-broken',
        details: { problems: [{ code: 'template-unknown-field', line: 1, column: 7 }] },
      },
    })
    expect((await valueOf(call('pack.list', {}))).packs[1]?.problems).toHaveLength(1)
  })
})

describe('pack.duplicate', () => {
  it('puts a copy of a shipped scenario into the own pack, in a file only its owner can read', async () => {
    const { call, dataFolder, application } = await startWith({})
    expect(existsSync(join(dataFolder, 'packs'))).toBe(false)
    expect(await valueOf(call('pack.duplicate', { id: 'lost-parcel' }))).toEqual({
      id: 'lost-parcel-2',
      pack: 'my-pack',
    })
    const { id } = await valueOf(call('pack.duplicate', { id: 'lost-parcel-2' }))
    const { scenarios } = await valueOf(call('scenario.list', {}))
    expect(scenarios.map(({ title }) => title.zh)).toEqual([
      'Lost parcel（中）',
      'Lost parcel（中）（2）',
      'Lost parcel（中）（3）',
    ])
    expect((await valueOf(call('scenario.open', { id }))).scenario).toMatchObject({
      pack: 'my-pack',
      version: 1,
    })
    expect(readdirSync(join(dataFolder, 'packs'))).toEqual(['my-pack.json', 'versions'])
    await application.close()
    const again = await startWith({}, { dataFolder })
    expect(await listed(again.call)).toEqual(['lost-parcel', 'lost-parcel-2', 'lost-parcel-3'])
  })

  it('takes along the pieces a scenario uses, under new names where theirs are taken', async () => {
    const theirs = ownPack([ownScenario('late-parcel')], {
      partials: { en: { greeting: 'Good day,\n', spare: 'unused' } },
    })
    const { call } = await startWith({
      'packs/my-pack.json': ownPack([ownScenario('mine')], { id: 'my-pack' }),
      'packs/theirs.json': theirs,
    })
    const { id } = await valueOf(call('pack.duplicate', { id: 'late-parcel' }))
    const { manuscript, uses } = await valueOf(call('pack.open-scenario', { id }))
    expect(manuscript.partials).toEqual({ en: { 'greeting-2': 'Good day,\n' } })
    expect(manuscript.messages.en).toBe('{{> greeting-2}}Order {{orderNumber}} is late.')
    expect(uses).toEqual([{ language: 'en', name: 'greeting-2', scenarios: 1 }])
  })

  it('never writes over a file it could not read', async () => {
    const { call, dataFolder } = await startWith({ 'packs/my-pack.json': 'no pack' })
    await valueOf(call('pack.duplicate', { id: 'lost-parcel' }))
    expect(readdirSync(join(dataFolder, 'packs')).sort()).toEqual([
      'my-pack-2.json',
      'my-pack.json',
      'versions',
    ])
    expect(readFileSync(join(dataFolder, 'packs/my-pack.json'), 'utf8')).toBe('no pack')
  })
})

describe('leaving out', () => {
  it('takes packs and scenarios off the list until they are put back, over restarts', async () => {
    const files = { 'packs/neighbour.json': ownPack([ownScenario('late-parcel')]) }
    const { call, dataFolder, application } = await startWith(files)
    await valueOf(call('pack.disable', { of: 'scenario', id: 'lost-parcel' }))
    await valueOf(call('pack.disable', { of: 'pack', id: 'neighbour' }))
    expect(await listed(call)).toEqual([])
    expect((await valueOf(call('scenario.open', { id: 'late-parcel' }))).scenario.id).toBe('late-parcel')
    expect(await valueOf(call('pack.undo', {}))).toEqual({ undone: 'disable' })
    await application.close()
    const again = await startWith({}, { dataFolder })
    expect(await listed(again.call)).toEqual(['late-parcel'])
    await valueOf(again.call('pack.enable', { of: 'scenario', id: 'lost-parcel' }))
    expect(await listed(again.call)).toEqual(['lost-parcel', 'late-parcel'])
    expect(await again.call('pack.disable', { of: 'pack', id: 'nobody' })).toMatchObject({
      error: { code: 'not-found' },
    })
  })
})

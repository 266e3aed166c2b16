import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../../../src/contract/operations.ts'
import type { Manuscript } from '../../../../src/contract/own-pack.ts'
import { valueOf } from '../../start-application.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { writeTinyPack } from '../../tiny-pack.ts'
import { ownPack, ownScenario } from './own-pack-fixture.ts'
import { listed, startWith } from './start-packs.ts'

async function manuscriptOf(call: Call, id: string): Promise<Manuscript> {
  return (await valueOf(call('pack.open-scenario', { id }))).manuscript
}

const withText = (manuscript: Manuscript, en: string): Manuscript => ({
  ...manuscript,
  messages: { ...manuscript.messages, en },
})

const late = { 'packs/neighbour.json': ownPack([ownScenario('late-parcel'), ownScenario('other-parcel')]) }

describe('pack.check', () => {
  it('says where the mistakes are and keeps nothing', async () => {
    const { call, dataFolder } = await startWith(late)
    const before = readFileSync(join(dataFolder, 'packs/neighbour.json'), 'utf8')
    const manuscript = withText(await manuscriptOf(call, 'late-parcel'), 'Hello\n {{sellername}}')
    const { problems, scenario } = await valueOf(call('pack.check', { manuscript }))
    expect(problems).toEqual([
      {
        code: 'template-unknown-field',
        file: 'scenarios/late-parcel/message.en.hbs',
        line: 2,
        column: 2,
        values: { name: 'sellername' },
      },
    ])
    expect(scenario).toBeUndefined()
    expect(readFileSync(join(dataFolder, 'packs/neighbour.json'), 'utf8')).toBe(before)
  })

  it('still gives the languages that can be shown', async () => {
    const { call } = await startWith({})
    await valueOf(call('pack.duplicate', { id: 'lost-parcel' }))
    const manuscript = withText(await manuscriptOf(call, 'lost-parcel-2'), '{{#if')
    const { problems, scenario } = await valueOf(call('pack.check', { manuscript }))
    expect(problems.map(({ code }) => code)).toEqual(['template-syntax'])
    expect(Object.keys(scenario?.templates ?? {})).toEqual(['ja', 'zh'])
    expect(scenario?.languages).toEqual(['en', 'ja', 'zh'])
  })
})

describe('pack.save-scenario', () => {
  it('saves the next version and serves it at once', async () => {
    const { call, dataFolder } = await startWith(late)
    const manuscript = withText(
      await manuscriptOf(call, 'late-parcel'),
      'Where is order {{orderNumber}}, {{> greeting}}?',
    )
    expect(await valueOf(call('pack.save-scenario', { manuscript }))).toEqual({ version: 2, problems: [] })
    expect((await valueOf(call('scenario.open', { id: 'late-parcel' }))).scenario.version).toBe(2)
    expect(readFileSync(join(dataFolder, 'packs/neighbour.json'), 'utf8')).toContain('Where is order')
    const again = await manuscriptOf(call, 'late-parcel')
    expect((await valueOf(call('pack.save-scenario', { manuscript: again }))).version).toBe(2)
  })

  it('refuses what could not be used, for this scenario or one that shares a piece', async () => {
    const { call } = await startWith(late)
    const manuscript = await manuscriptOf(call, 'late-parcel')
    const broken = withText(manuscript, '{{nobody}}')
    expect(await call('pack.save-scenario', { manuscript: broken })).toMatchObject({
      error: { code: 'refused', details: { problems: [{ code: 'template-unknown-field' }] } },
    })
    const [first] = manuscript.scenario.fields
    if (!first) throw new Error('the fixture has fields')
    const asked = {
      ...manuscript,
      scenario: {
        ...manuscript.scenario,
        fields: [...manuscript.scenario.fields, { ...first, id: 'shopName' }],
      },
      partials: { en: { greeting: 'Hello{{#if shopName}} {{shopName}}{{/if}},' } },
    }
    expect(await call('pack.save-scenario', { manuscript: asked })).toMatchObject({
      error: { code: 'refused', details: { problems: [{ file: 'partials/en/greeting.hbs' }, {}] } },
    })
  })

  it('leaves shipped scenarios alone', async () => {
    const { call } = await startWith({})
    const { own, manuscript } = await valueOf(call('pack.open-scenario', { id: 'lost-parcel' }))
    expect(own).toBe(false)
    for (const reply of [
      call('pack.save-scenario', { manuscript }),
      call('pack.remove-scenario', { id: 'lost-parcel' }),
      call('pack.versions', { id: 'lost-parcel' }),
    ])
      expect(await reply).toMatchObject({ error: { code: 'read-only' } })
  })

  it('keeps the twenty versions before, any of which can come back', async () => {
    const { call } = await startWith(late)
    for (let count = 2; count <= 24; count += 1) {
      const manuscript = withText(
        await manuscriptOf(call, 'late-parcel'),
        `{{> greeting}}${count}: {{orderNumber}}`,
      )
      await valueOf(call('pack.save-scenario', { manuscript }))
    }
    const { versions } = await valueOf(call('pack.versions', { id: 'late-parcel' }))
    expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: 20 }, (_, at) => 23 - at))
    expect(versions[0]?.keptAt).toBe('2026-11-22T01:02:03.004Z')
    expect(await valueOf(call('pack.restore', { id: 'late-parcel', version: 10 }))).toEqual({ version: 25 })
    expect((await manuscriptOf(call, 'late-parcel')).messages.en).toBe('{{> greeting}}10: {{orderNumber}}')
    expect(await call('pack.restore', { id: 'late-parcel', version: 2 })).toMatchObject({
      error: { code: 'not-found' },
    })
  })

  it('gives a copy none of the versions of a scenario that had its id before', async () => {
    const { call, dataFolder } = await startWith({})
    const { id } = await valueOf(call('pack.duplicate', { id: 'lost-parcel' }))
    for (const words of ['One {{orderNumber}}', 'Two {{orderNumber}}']) {
      const manuscript = withText(await manuscriptOf(call, id), words)
      await valueOf(call('pack.save-scenario', { manuscript }))
    }
    await valueOf(call('pack.remove-scenario', { id }))
    expect(await valueOf(call('pack.duplicate', { id: 'lost-parcel' }))).toMatchObject({ id })
    expect((await valueOf(call('pack.versions', { id }))).versions).toEqual([])
    const manuscript = withText(await manuscriptOf(call, id), 'Three {{orderNumber}}')
    await valueOf(call('pack.save-scenario', { manuscript }))
    const { versions } = await valueOf(call('pack.versions', { id }))
    expect(versions.map((kept) => kept.manuscript.messages.en?.slice(0, 5))).toEqual(['Hello'])
    expect(existsSync(join(dataFolder, 'packs/versions'))).toBe(true)
  })
})

describe('pack.undo', () => {
  it('takes changes back one by one, in the files too', async () => {
    const { call, dataFolder, application } = await startWith(late)
    const manuscript = withText(await manuscriptOf(call, 'late-parcel'), '{{> greeting}}New: {{orderNumber}}')
    await valueOf(call('pack.save-scenario', { manuscript }))
    await valueOf(call('pack.remove-scenario', { id: 'late-parcel' }))
    await valueOf(call('pack.duplicate', { id: 'lost-parcel' }))
    expect(await listed(call)).toEqual(['lost-parcel', 'other-parcel', 'lost-parcel-2'])
    expect((await valueOf(call('pack.list', {}))).undo).toBe('duplicate')
    const undone = [1, 2, 3, 4].map(() => valueOf(call('pack.undo', {})))
    expect(await Promise.all(undone)).toEqual([
      { undone: 'duplicate' },
      { undone: 'remove' },
      { undone: 'save' },
      {},
    ])
    await application.close()
    const again = await startWith({}, { dataFolder })
    expect(await listed(again.call)).toEqual(['lost-parcel', 'late-parcel', 'other-parcel'])
    expect((await manuscriptOf(again.call, 'late-parcel')).messages.en).toContain('is late')
  })
})

/** The shipped templates after an update of their only scenario. */
function updated(version: number, word: string): string {
  const templates = join(temporaryFolder(), 'templates')
  mkdirSync(templates)
  writeTinyPack(templates)
  const path = join(templates, 'scenarios/lost-parcel/scenario.json')
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...Object(file), version }))
  writeFileSync(join(templates, 'scenarios/lost-parcel/message.en.hbs'), `${word} words for {{orderNumber}}.`)
  return templates
}

describe('a copy of a shipped scenario', () => {
  it('survives an update and shows the shipped one as it is now', async () => {
    const { call, dataFolder, application } = await startWith({})
    const { id } = await valueOf(call('pack.duplicate', { id: 'lost-parcel' }))
    const copied = await manuscriptOf(call, id)
    const shipped = copied.messages.en
    const manuscript = withText(copied, 'My words for {{orderNumber}}.')
    await valueOf(call('pack.save-scenario', { manuscript }))
    await application.close()

    const again = await startWith({}, { dataFolder, templatesFolder: updated(4, 'Newer') })
    const { manuscript: mine, original } = await valueOf(again.call('pack.open-scenario', { id }))
    expect(mine.messages.en).toBe('My words for {{orderNumber}}.')
    expect(original).toMatchObject({ id: 'lost-parcel', version: 4, seen: 3, changed: true })
    expect(original?.manuscript.messages.en).toBe('Newer words for {{orderNumber}}.')
    expect(original?.base?.messages.en).toBe(shipped)
    await valueOf(again.call('pack.save-scenario', { manuscript: mine, seen: 4 }))
    const after = await valueOf(again.call('pack.open-scenario', { id }))
    expect([after.original?.changed, after.manuscript.messages.en]).toEqual([
      false,
      'My words for {{orderNumber}}.',
    ])
    await again.application.close()

    const later = await startWith({}, { dataFolder, templatesFolder: updated(5, 'Newest') })
    const third = (await valueOf(later.call('pack.open-scenario', { id }))).original
    expect(third).toMatchObject({ version: 5, seen: 4, changed: true })
    expect(third?.base?.messages.en).toBe('Newer words for {{orderNumber}}.')
  })

  it('does without the shipped one as it was when that was not kept', async () => {
    const { call, dataFolder, application } = await startWith({})
    const { id } = await valueOf(call('pack.duplicate', { id: 'lost-parcel' }))
    await application.close()
    writeFileSync(join(dataFolder, 'packs/versions/original-lost-parcel-3.json'), '{')
    const again = await startWith({}, { dataFolder, templatesFolder: updated(4, 'Newer') })
    const { original } = await valueOf(again.call('pack.open-scenario', { id }))
    expect(original).toMatchObject({ changed: true })
    expect(original).not.toHaveProperty('base')
  })
})

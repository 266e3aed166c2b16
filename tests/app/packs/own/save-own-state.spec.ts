import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OwnFile, OwnState } from '../../../../src/app/packs/own/own-state.ts'
import { saveOwnState } from '../../../../src/app/packs/own/save-own-state.ts'
import { valueOf } from '../../start-application.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { ownPack, ownScenario } from './own-pack-fixture.ts'
import { listed, startWith } from './start-packs.ts'

const empty: OwnState = { files: [], broken: [], disabled: { packs: [], scenarios: [] } }
const fileOf = (id: string): OwnFile => ({ file: `${id}.json`, pack: ownPack([], { id }), problems: [] })

describe('saving own packs', () => {
  it('writes all files or takes back those already written', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'two.json'))
    const next = { ...empty, files: [fileOf('one'), fileOf('two')] }
    await expect(saveOwnState(folder, empty, next)).rejects.toMatchObject({ code: 'EPERM' })
    expect(readdirSync(folder)).toEqual(['two.json'])
  })

  it('refuses a pack that is too large for its file and writes nothing', async () => {
    const folder = temporaryFolder()
    const words = '文'.repeat(9_000)
    const many = Array.from({ length: 50 }, (_, at) => ownScenario(`s${at}`, words))
    const large = { ...fileOf('large'), pack: ownPack(many, { id: 'large' }) }
    await expect(
      saveOwnState(folder, empty, { ...empty, files: [fileOf('one'), large] }),
    ).rejects.toMatchObject({ code: 'refused', details: { problems: [{ code: 'file-too-large' }] } })
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves everything as it was when the folder cannot be written', async () => {
    const { call } = await startWith({ 'packs/my-pack.json/in-the-way': '' })
    expect(await call('pack.duplicate', { id: 'lost-parcel' })).toMatchObject({
      error: { code: 'not-writable' },
    })
    expect(await listed(call)).toEqual(['lost-parcel'])
    expect(await valueOf(call('pack.undo', {}))).toEqual({})
  })

  it('sweeps away what a killed run left half-written', async () => {
    const { application, dataFolder } = await startWith({ 'packs/versions/x': '', 'packs/state/x': '' })
    await application.close()
    const left = ['packs', 'packs/versions', 'packs/state'].map((place) =>
      join(dataFolder, place, '.dispute-composer-left.tmp'),
    )
    for (const path of left) writeFileSync(path, 'x')
    await startWith({}, { dataFolder })
    expect(left.filter((path) => existsSync(path))).toEqual([])
  })
})

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Wizard } from '../../src/contract/wizard.ts'
import { ownPack, ownScenario } from '../app/packs/own/own-pack-fixture.ts'
import { temporaryFolder } from '../app/temporary-folder.ts'
import { runHere } from './run-here.ts'

const wizardFile = new URL('../../templates/wizards/not-received.json', import.meta.url)
const wizard = Wizard.parse(JSON.parse(readFileSync(wizardFile, 'utf8')))

function dataFolder(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), JSON.stringify(content))
  }
  return folder
}

describe('the command line', () => {
  it('lists and composes own scenarios beside the shipped ones and creates nothing', async () => {
    const own = ownScenario('late-parcel', undefined, { category: 'not-received' })
    const folder = dataFolder({ 'packs/neighbour.json': ownPack([own]) })
    const list = await runHere(['list', '--json', '--data-dir', folder])
    expect(list.stdout).toContain('"late-parcel"')
    const command = ['compose', 'late-parcel', '--set', 'orderNumber=8123456789012345', '--data-dir', folder]
    const { code, stdout } = await runHere(command)
    expect([code, stdout]).toEqual([0, 'Hello,\nOrder 8123456789012345 is late.'])
    expect(readdirSync(folder)).toEqual(['packs'])
  })

  it('names a mistake in an own scenario', async () => {
    const own = ownScenario('late-parcel', '{{nobody}}', { category: 'not-received' })
    const folder = dataFolder({ 'packs/neighbour.json': ownPack([own]) })
    const { code, stderr } = await runHere(['compose', 'late-parcel', '--data-dir', folder])
    expect([code, stderr]).toEqual([1, expect.stringContaining('pack-broken')])
  })

  it('takes the steps of the checklist from the data folder', async () => {
    const [step] = wizard.steps
    const fresh = { ...wizard, steps: [{ ...step, action: { ja: '新しい手順', en: 'A fresh step' } }] }
    const folder = dataFolder({ 'facts/wizards/not-received.json': fresh })
    const command = ['checklist', 'wrong-address', '--json', '--ui', 'en', '--data-dir', folder]
    const { stdout } = await runHere(command)
    expect(JSON.parse(stdout)).toMatchObject({ steps: [{ action: 'A fresh step' }] })
    expect(readdirSync(folder)).toEqual(['facts'])
  })
})

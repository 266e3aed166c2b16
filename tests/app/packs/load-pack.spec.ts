import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../src/app/packs/load-pack.ts'
import { packFolder } from '../../packs/fixture-pack.ts'

const scenario = 'scenarios/late-parcel/scenario.json'
const message = 'scenarios/late-parcel/message.en.hbs'

describe('loading a pack', () => {
  it('puts fields, choices and templates together', async () => {
    const pack = await loadPack(await packFolder())
    const [late] = pack.scenarios
    expect(pack).toMatchObject({ id: 'whole', version: '1.0.0', categories: [{ id: 'late' }], problems: [] })
    expect([...pack.wizards.keys()]).toEqual(['look'])
    expect(late?.pack).toBe('whole')
    expect(late?.fields.find(({ id }) => id === 'remedy')?.choices.map(({ id }) => id)).toEqual([
      'refund',
      'partial-refund',
    ])
    expect(late?.templates.en?.[0]).toEqual({ kind: 'text', text: 'Hello ' })
  })

  it('fails with pack-broken where there is no pack', async () => {
    const folder = await packFolder()
    await rm(join(folder, 'pack.json'))
    await expect(loadPack(folder)).rejects.toMatchObject({ code: 'pack-broken' })
    await expect(loadPack(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'pack-broken' })
    const broken = await packFolder(undefined, { 'pack.json': '{}' })
    await expect(loadPack(broken)).rejects.toMatchObject({ code: 'pack-broken' })
  })

  it('leaves a broken scenario out and keeps the rest', async () => {
    const pack = await loadPack(await packFolder(undefined, { [message]: '{{#if' }))
    expect(pack.scenarios).toEqual([])
    expect([...pack.wizards.keys()]).toEqual(['look'])
    expect(pack.problems).toEqual([{ code: 'template-syntax', file: message, line: 1, column: 4 }])
  })

  it('keeps a scenario that only could be better', async () => {
    const pack = await loadPack(await packFolder('field-unguarded'))
    expect(pack.scenarios).toHaveLength(1)
    expect(pack.problems).toEqual([{ code: 'field-unguarded', file: message, values: { name: 'itemName' } }])
  })

  it('names a problem in a partial once and by the file of the partial', async () => {
    const pack = await loadPack(
      await packFolder(undefined, { 'partials/en/greeting.hbs': 'Hello\n{{nobody}}' }),
    )
    const at = { file: 'partials/en/greeting.hbs', line: 2, column: 1 }
    expect(pack.problems).toEqual([{ code: 'template-unknown-field', ...at, values: { name: 'nobody' } }])
  })

  it('says where a JSON file breaks off', async () => {
    const pack = await loadPack(await packFolder(undefined, { [scenario]: '{\n  "id": late-parcel\n}' }))
    expect(pack.problems).toEqual([{ code: 'file-syntax', file: scenario, line: 2, column: 9 }])
  })

  it('reads files saved by a Windows editor', async () => {
    const source = '\ufeff{{> greeting}}\r\nIt is late.\r\n'
    const [late] = (await loadPack(await packFolder(undefined, { [message]: source }))).scenarios
    expect(late?.templates.en?.at(-1)).toEqual({ kind: 'text', text: ',\nIt is late.\n' })
  })

  it('lets a file name its schema for an editor', async () => {
    const list = { $schema: '../schema/choices.schema.json', id: 'colours', choices: [] }
    const filled = { ...list, choices: [{ id: 'red', label: { en: 'red', ja: '赤', zh: '红' } }] }
    const pack = await loadPack(
      await packFolder(undefined, { 'choices/colours.json': JSON.stringify(filled) }),
    )
    expect(pack.problems).toEqual([])
  })
})

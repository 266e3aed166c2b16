import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPhrasebook } from '../../../src/app/reading/load-phrasebook.ts'
import { LARGEST_PHRASEBOOK_FILE } from '../../../src/app/reading/phrasebook-files.ts'
import { createReader } from '../../../src/app/reading/reader.ts'
import { packFolder } from '../../packs/fixture-pack.ts'

const broken: readonly [string, string, string | Uint8Array][] = [
  ['no JSON', 'risks', '{'],
  ['a key nobody knows', 'labels', '{ "labels": [], "more": [] }'],
  ['a list of another file', 'glosses', '{ "labels": [] }'],
  ['a risk that does not exist', 'kinds', '{ "kinds": [{ "id": "rage", "scenarios": [] }] }'],
  ['a name that reaches a prototype', 'conflicts', '{ "conflicts": [], "__proto__": {} }'],
  ['too many bytes', 'ideas', ' '.repeat(LARGEST_PHRASEBOOK_FILE + 1)],
  ['another encoding', 'mistranslations', Uint8Array.of(0x7b, 0x83, 0x41, 0x7d)],
]

describe('the phrasebook', () => {
  it('is merged from its files', async () => {
    const book = await loadPhrasebook(await packFolder())
    expect(Object.keys(book).toSorted()).toEqual(
      [
        ...['conflicts', 'glosses', 'ideas', 'kinds', 'labels', 'letters'],
        ...['misspellings', 'mistranslations', 'names', 'reviewed', 'risks', 'topics', 'weights'],
      ].toSorted(),
    )
    expect(book.ideas.map(({ id }) => id)).toEqual(['pay', 'outside'])
  })

  it('may name its schema for an editor', async () => {
    const text = '{ "$schema": "../schema/phrasebook-glosses.schema.json", "glosses": [] }'
    const book = await loadPhrasebook(await packFolder(undefined, { 'phrasebook/glosses.json': text }))
    expect(book.glosses).toEqual([])
  })

  it.each(broken)('with %s is refused, naming the file', async (_fault, name, content) => {
    const file = `phrasebook/${name}.json`
    await expect(loadPhrasebook(await packFolder(undefined, { [file]: content }))).rejects.toMatchObject({
      code: 'pack-broken',
      details: { file },
    })
  })

  it('with a file missing is refused, naming it', async () => {
    const folder = await packFolder()
    await rm(join(folder, 'phrasebook/risks.json'))
    await expect(loadPhrasebook(folder)).rejects.toMatchObject({
      code: 'pack-broken',
      details: { file: 'phrasebook/risks.json', problems: [{ code: 'file-missing' }] },
    })
  })

  it('is opened again after it has been mended', async () => {
    const folder = await packFolder(undefined, { 'phrasebook/kinds.json': '{' })
    const reader = createReader(folder)
    await expect(reader.phrasebook()).rejects.toMatchObject({ code: 'pack-broken' })
    await writeFile(join(folder, 'phrasebook/kinds.json'), '{ "kinds": [] }')
    expect((await reader.phrasebook()).kinds).toEqual([])
    expect(await reader.phrasebook()).toBe(await reader.phrasebook())
  })
})

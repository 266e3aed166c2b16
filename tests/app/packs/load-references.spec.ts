import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadReferences } from '../../../src/app/packs/load-references.ts'

const shipped = fileURLToPath(new URL('../../../templates/reference/', import.meta.url))
const row = {
  id: 'a-row',
  title: { ja: '題', en: 'Title' },
  value: { ja: '値', en: 'Value' },
  sources: [{ name: 'Somebody', date: '2026', confidence: 'low' }],
}

describe('loadReferences', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dispute-composer-references-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('loads every shipped table', async () => {
    const tables = await loadReferences(shipped)
    expect(tables.map(({ id }) => id)).toEqual(expect.arrayContaining(['cautions', 'deadlines', 'help']))
  })

  it('gives tables in the order of their names', async () => {
    for (const id of ['b-table', 'a-table'])
      await writeFile(join(folder, `${id}.json`), JSON.stringify({ id, reviewed: '2026-11-22', rows: [row] }))
    expect((await loadReferences(folder)).map(({ id }) => id)).toEqual(['a-table', 'b-table'])
  })

  it.each([
    ['no JSON', '{'],
    [
      'a row without a source',
      JSON.stringify({ id: 'bad', reviewed: '2026-11-22', rows: [{ ...row, sources: [] }] }),
    ],
    ['another id than the name', JSON.stringify({ id: 'good', reviewed: '2026-11-22', rows: [row] })],
    ['too many bytes', ' '.repeat(300 * 1024)],
  ])('refuses a file with %s and names it', async (_fault, text) => {
    await writeFile(join(folder, 'bad.json'), text)
    await expect(loadReferences(folder)).rejects.toMatchObject({
      code: 'pack-broken',
      details: { file: 'bad.json' },
    })
  })
})

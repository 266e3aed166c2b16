import { beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../src/contract/operations.ts'
import { usePacksStore } from '../../../src/renderer/stores/packs.ts'
import { openStores } from '../page-stores.ts'

const report: Output<'pack.preview-import'> = {
  pack: { id: 'theirs', version: '1.0.0', author: 'A', licence: 'MIT', title: { ja: '文例', en: 'Pack' } },
  counts: { new: 1, same: 0, changed: 0, conflict: 0 },
  scenarios: [],
  problems: [],
}
const file = '00000000-0000-4000-8000-000000000000'

describe('the packs of the page', () => {
  let page: ReturnType<typeof openStores>
  let packs: ReturnType<typeof usePacksStore>
  const names = (): string[] => page.called.map(({ name }) => name)

  beforeEach(() => {
    page = openStores({
      'pack.list': () => ({ packs: [], broken: [], factProblems: [] }),
      'scenario.list': () => ({ scenarios: [], categories: [] }),
      'pack.preview-import': () => report,
      'pack.import': () => ({ taken: ['late-parcel'], skipped: 0 }),
      'pack.undo': () => ({ undone: 'duplicate' }),
      'file.append': () => ({ file, size: 1 }),
      'file.close': () => ({}),
    })
    packs = usePacksStore(page.pinia)
  })

  it('ask for the lists again after a change', async () => {
    await packs.undo()
    expect(names()).toEqual(['pack.undo', 'pack.list', 'scenario.list'])
  })
  it('close the editor of a scenario that an undo takes away', async () => {
    packs.editing = 'late-parcel-2'
    await packs.undo()
    expect(packs.editing).toBeUndefined()
  })
  it('show what a file would bring before they take it, and forget the file', async () => {
    await packs.look(new Blob(['{}']))
    expect(packs.incoming).toEqual({ file, report })
    expect(names()).not.toContain('pack.import')
    expect(await packs.take('keep-both', { 'late-parcel': 'skip' })).toEqual({
      taken: ['late-parcel'],
      skipped: 0,
    })
    const input = { file, choice: 'keep-both', choices: { 'late-parcel': 'skip' } }
    expect(page.called).toContainEqual({ name: 'pack.import', input })
    expect(names().at(-1)).toBe('file.close')
    expect(packs.incoming).toBeUndefined()
  })
  it('send a large file in chunks, and no more of it than a pack may have', async () => {
    await packs.look(new Blob([new Uint8Array(3 * 1024 * 1024)]))
    const chunks = page.called.filter(({ name }) => name === 'file.append')
    expect(chunks.length).toBe(3)
    expect(chunks.slice(1).every(({ input }) => JSON.stringify(input).includes(file))).toBe(true)
  })
})

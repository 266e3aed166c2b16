import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Manuscript } from '../../../src/contract/own-pack.ts'
import { usePackEditorStore } from '../../../src/renderer/stores/pack-editor.ts'
import { manuscript } from '../components/packs/manuscript-fixture.ts'
import { openStores } from '../page-stores.ts'

const { id } = manuscript.scenario
const withTags = (...tags: string[]): Manuscript => ({
  ...manuscript,
  scenario: { ...manuscript.scenario, tags },
})

describe('the scenario that is written', () => {
  let editor: ReturnType<typeof usePackEditorStore>
  let kept: Manuscript

  beforeEach(async () => {
    kept = manuscript
    const page = openStores({
      'pack.list': () => ({ packs: [], broken: [], factProblems: [] }),
      'scenario.list': () => ({ scenarios: [], categories: [] }),
      'pack.open-scenario': () => ({ pack: 'my-pack', own: true, manuscript: kept, uses: [], problems: [] }),
      'pack.versions': () => ({ versions: [] }),
      'pack.check': () => ({ problems: [] }),
      'pack.save-scenario': () => ({ version: 2, problems: [] }),
    })
    editor = usePackEditorStore(page.pinia)
    await editor.open(id)
  })
  afterEach(() => {
    editor.close()
  })

  it('is kept once it is saved', async () => {
    editor.put(withTags('late'))
    expect(editor.isDirty).toBe(true)
    kept = withTags('late')
    expect(await editor.save()).toBe(2)
    expect(editor.isDirty).toBe(false)
  })
  it('keeps what is written while a save is on its way', async () => {
    editor.put(withTags('late'))
    kept = withTags('late')
    const saving = editor.save()
    editor.put(withTags('late', 'parcel'))
    await saving
    expect(editor.manuscript?.scenario.tags).toEqual(['late', 'parcel'])
    expect(editor.isDirty).toBe(true)
  })
  it('stays closed when it is left while a save is on its way', async () => {
    editor.put(withTags('late'))
    const saving = editor.save()
    editor.close()
    await saving
    expect(editor.manuscript).toBeUndefined()
  })
})

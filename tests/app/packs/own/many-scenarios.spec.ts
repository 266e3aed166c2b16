import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../../src/app/packs/load-pack.ts'
import { createLibrary } from '../../../../src/app/packs/own/library.ts'
import { loadOwnPacks } from '../../../../src/app/packs/own/load-own-packs.ts'
import { shippedDraft } from '../../../../src/app/packs/own/scenario-draft.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { ownPack } from './own-pack-fixture.ts'

const templates = fileURLToPath(new URL('../../../../templates/', import.meta.url))
const SECOND = 1_000

describe('a thousand own scenarios', () => {
  it('are there within a second', async () => {
    const pack = await loadPack(templates)
    const ground = { pack, wizards: new Map(), examples: () => Promise.resolve([]) }
    const [first] = pack.scenarios
    if (!first) throw new Error('there is a shipped scenario')
    const { partials, ...entry } = await shippedDraft(first, ground)
    const folder = temporaryFolder()
    let bytes = 0
    for (let at = 0; at < 40; at += 1) {
      const scenarios = Array.from({ length: 25 }, (_, count) => ({
        ...entry,
        scenario: { ...entry.scenario, id: `own-${at}-${count}` },
      }))
      const text = JSON.stringify(
        ownPack(scenarios, { id: `pack-${at}`, languages: ['en', 'ja', 'zh'], partials }),
      )
      bytes += text.length
      writeFileSync(join(folder, `pack-${at}.json`), text)
    }
    const times: number[] = []
    for (let run = 0; run < 3; run += 1) {
      const begun = performance.now()
      const state = await loadOwnPacks(folder, pack)
      const library = createLibrary(ground, () => state)
      expect(library.summaries()).toHaveLength(1_000 + pack.scenarios.length)
      times.push(performance.now() - begun)
      expect(library.scenario('own-39-24').templates.zh).toBeDefined()
    }
    console.info(
      `1,000 own scenarios (${Math.round(bytes / 1024)} KB) took ${times.map(Math.round).join(', ')} ms`,
    )
    expect(Math.min(...times)).toBeLessThan(SECOND)
  })
})

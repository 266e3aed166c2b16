import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../../src/app/packs/load-pack.ts'
import { createLibrary } from '../../../../src/app/packs/own/library.ts'
import { loadOwnPacks } from '../../../../src/app/packs/own/load-own-packs.ts'
import { shippedManuscript } from '../../../../src/app/packs/own/manuscript.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { ownPack } from './own-pack-fixture.ts'

const templates = fileURLToPath(new URL('../../../../templates/', import.meta.url))
const SECOND = 1_000

describe('a thousand own scenarios', () => {
  it('are there after less than a second of work', async () => {
    const pack = await loadPack(templates)
    const ground = { pack, wizards: new Map(), examples: () => Promise.resolve([]) }
    const manuscripts = await Promise.all(
      pack.scenarios.map((scenario) => shippedManuscript(scenario, ground)),
    )
    const folder = temporaryFolder()
    let bytes = 0
    for (let at = 0; at < 40; at += 1) {
      const manuscript = manuscripts[at % manuscripts.length]
      if (!manuscript) throw new Error('there are shipped scenarios')
      const { partials, ...entry } = manuscript
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
    const [times, work]: [number[], number[]] = [[], []]
    for (let run = 0; run < 3; run += 1) {
      const begun = performance.now()
      const used = process.cpuUsage()
      const state = await loadOwnPacks(folder, pack)
      const library = createLibrary(ground, () => state)
      expect(library.summaries()).toHaveLength(1_000 + pack.scenarios.length)
      times.push(performance.now() - begun)
      const { user, system } = process.cpuUsage(used)
      work.push((user + system) / 1_000)
      expect(library.scenario('own-39-24').templates.zh).toBeDefined()
    }
    console.info(
      `1,000 own scenarios (${Math.round(bytes / 1024)} KB) took ${times.map(Math.round).join(', ')} ms, ${work.map(Math.round).join(', ')} ms of work`,
    )
    expect(Math.min(...work)).toBeLessThan(SECOND)
  })
})

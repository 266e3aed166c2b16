import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadExamples } from '../../../src/app/packs/load-examples.ts'
import { loadPack } from '../../../src/app/packs/load-pack.ts'
import { scenarioTable } from '../../../src/app/packs/scenario-table.ts'
import { fixtures } from '../../packs/fixture-pack.ts'

async function tableOf(folder: string): Promise<string> {
  const { scenarios } = await loadPack(folder)
  return scenarioTable(scenarios, (await loadExamples(folder)).examples)
}

describe('the table of scenarios', () => {
  it('has a row for each with its counts', async () => {
    const rows = (await tableOf(`${fixtures}whole`)).split('\n').filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(3)
    expect(rows[2]?.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'Late parcel (`late-parcel`)',
      '3',
      '2–4',
      '5',
      '4.3',
      expect.stringMatching(/^\d\.\d$/),
      expect.stringMatching(/^\d+ of 500$/),
      '',
    ])
  })

  it('in docs/ is fresh', async () => {
    const written = await readFile(
      fileURLToPath(new URL('../../../docs/scenarios.md', import.meta.url)),
      'utf8',
    )
    expect(written).toBe(await tableOf(fileURLToPath(new URL('../../../templates/', import.meta.url))))
  })
})

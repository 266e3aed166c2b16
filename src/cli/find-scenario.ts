import { Failure } from '../contract/failure.ts'
import type { Scenario } from '../contract/scenario.ts'
import { loadPack, type Pack } from '../app/packs/load-pack.ts'
import { nearest } from './nearest.ts'
import { UsageError } from './usage-error.ts'

/**
 * Opens the shipped pack and one scenario of it. Throws a UsageError for a name nobody knows, and fails with
 * `pack-broken` when the scenario is there but cannot be read.
 */
export async function findScenario(folder: string, id: string): Promise<{ pack: Pack; scenario: Scenario }> {
  const pack = await loadPack(folder)
  const scenario = pack.scenarios.find((candidate) => candidate.id === id)
  if (scenario) return { pack, scenario }
  if (pack.problems.some(({ file }) => file.startsWith(`scenarios/${id}/`)))
    throw new Failure('pack-broken', 'this scenario has mistakes')
  const known = pack.scenarios.map((candidate) => candidate.id)
  throw new UsageError('unknown-scenario', {
    scenario: id,
    nearest: nearest(id, known),
    known: known.join(', '),
  })
}

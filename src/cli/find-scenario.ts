import { Failure } from '../contract/failure.ts'
import type { Scenario } from '../contract/scenario.ts'
import { libraryProblems, readLibrary } from '../app/packs/own/read-library.ts'
import type { Library } from '../app/packs/own/library.ts'
import { nearest } from './nearest.ts'
import { UsageError } from './usage-error.ts'

/**
 * Opens the library and one scenario of it, shipped or own. Nothing is created. Throws a UsageError for a name nobody knows, and fails with
 * `pack-broken` when the scenario is there but cannot be read.
 */
export async function findScenario(
  folders: Parameters<typeof readLibrary>[0],
  id: string,
): Promise<{ library: Library; scenario: Scenario }> {
  const found = await readLibrary(folders)
  const { library, ground, state } = found
  const own = state.files.flatMap(({ pack }) => pack.scenarios.map(({ scenario }) => scenario.id))
  const known = [...ground.pack.scenarios.map((scenario) => scenario.id), ...own]
  if (known.includes(id)) return { library, scenario: library.scenario(id) }
  if (libraryProblems(found).some(({ file }) => file.startsWith(`scenarios/${id}/`)))
    throw new Failure('pack-broken', 'this scenario has mistakes')
  throw new UsageError('unknown-scenario', {
    scenario: id,
    nearest: nearest(id, known),
    known: known.join(', '),
  })
}

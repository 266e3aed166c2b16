import { join } from 'node:path'
import type { PackProblem } from '../../contract/pack.ts'
import { ReferenceTable } from '../../contract/reference.ts'
import { Wizard } from '../../contract/wizard.ts'
import type { Wanted } from '../packs/read-folder.ts'
import { readNamed } from '../packs/read-named.ts'
import { readOptionalFolder } from '../packs/read-optional-folder.ts'

const wanted: Wanted = { folders: /^(?:wizards|reference)$/, files: /^(?:wizards|reference)\/[^/]+\.json$/ }

/** Facts the user put into the data folder, by id, and what was wrong with those that could not be used. */
export interface OwnFacts {
  readonly wizards: ReadonlyMap<string, Wizard>
  readonly references: ReadonlyMap<string, ReferenceTable>
  readonly problems: readonly PackProblem[]
}

/** Reads `facts/wizards/*.json` and `facts/reference/*.json` of a data folder with the checks shipped ones pass. */
export async function loadOwnFacts(dataFolder: string): Promise<OwnFacts> {
  const { texts, problems } = await readOptionalFolder(join(dataFolder, 'facts'), wanted)
  const wizards = readNamed(texts, 'wizards', Wizard)
  const references = readNamed(texts, 'reference', ReferenceTable)
  return {
    wizards: wizards.value,
    references: references.value,
    problems: [...problems, ...wizards.problems, ...references.problems],
  }
}

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseFacts, unknownFacts } from '../../facts/choose-facts.ts'
import { loadOwnFacts, type OwnFacts } from '../../facts/load-own-facts.ts'
import type { PackProblem } from '../../../contract/pack.ts'
import { loadExamples } from '../load-examples.ts'
import { loadPack } from '../load-pack.ts'
import type { Ground } from './ground.ts'
import { createLibrary, type Library } from './library.ts'
import { loadOwnPacks, ownPacksFolder } from './load-own-packs.ts'
import type { OwnState } from './own-state.ts'

/** The shipped pack, the own packs and the facts in force, as they lie on the disk now. */
export interface ReadLibrary {
  readonly ground: Ground
  readonly state: OwnState
  readonly facts: OwnFacts
  readonly library: Library
}

/** Everything known to be wrong in the library's files. */
export function libraryProblems({ ground, state, facts }: ReadLibrary): PackProblem[] {
  const own = [...state.broken, ...state.files].flatMap(({ problems }) => problems)
  return [...ground.pack.problems, ...own, ...facts.problems]
}

/** The ids of the shipped tables; whether they can be read shows when somebody asks for them. */
async function referenceIds(templatesFolder: string): Promise<Set<string>> {
  const names = await readdir(join(templatesFolder, 'reference')).catch(() => [])
  return new Set(names.map((name) => name.replace(/\.json$/, '')))
}

/**
 * Reads the library for a shell that only looks: nothing is created. Fails with `pack-broken` when the shipped pack cannot
 * be read; what is wrong with own packs and facts is named in the result.
 */
export async function readLibrary(folders: {
  readonly templatesFolder: string
  readonly dataFolder: string
}): Promise<ReadLibrary> {
  const [pack, own] = await Promise.all([loadPack(folders.templatesFolder), loadOwnFacts(folders.dataFolder)])
  const chosen = chooseFacts(pack.wizards.values(), own.wizards)
  const tables = own.references.size > 0 ? await referenceIds(folders.templatesFolder) : new Set<string>()
  const unknown = [
    ...unknownFacts('wizards', own.wizards, new Set(pack.wizards.keys())),
    ...unknownFacts('reference', own.references, tables),
  ]
  const ground: Ground = {
    pack,
    wizards: new Map(chosen.map(({ value, facts }) => [value.id, { wizard: value, facts }])),
    examples: async () => (await loadExamples(folders.templatesFolder)).examples,
  }
  const state = await loadOwnPacks(ownPacksFolder(folders.dataFolder), pack)
  const facts = { ...own, problems: [...own.problems, ...unknown] }
  return { ground, state, facts, library: createLibrary(ground, () => state) }
}

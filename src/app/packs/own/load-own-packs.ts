import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OwnPack, OwnScenario } from '../../../contract/own-pack.ts'
import type { PackProblem } from '../../../contract/pack.ts'
import type { Pack } from '../load-pack.ts'
import type { Wanted } from '../read-folder.ts'
import { readOptionalFolder } from '../read-optional-folder.ts'
import { freeId } from './free-id.ts'
import { Disabled, type BrokenFile, type OwnFile, type OwnState } from './own-state.ts'
import { readOwnPack } from './read-own-pack.ts'

const wanted: Wanted = { folders: /^$/, files: /^[^/]+\.json$/ }

/** The folder own packs lie in. */
export function ownPacksFolder(dataFolder: string): string {
  return join(dataFolder, 'packs')
}

/** The folders inside it that are written to. */
export function ownPlaces(folder: string): string[] {
  return [join(folder, 'versions'), join(folder, 'state')]
}

/** Where it stands which packs and scenarios are left out. */
export function disabledPath(folder: string): string {
  return join(folder, 'state', 'disabled.json')
}

/** A list that is missing or cannot be read leaves nothing out: the user sees too much rather than too little. */
async function readDisabled(folder: string): Promise<Disabled> {
  try {
    return Disabled.parse(JSON.parse(await readFile(disabledPath(folder), 'utf8')))
  } catch {
    return { packs: [], scenarios: [] }
  }
}

interface Taken {
  readonly packs: Set<string>
  readonly scenarios: Set<string>
}

/** Gives scenarios whose ids are in use already, by the shipped pack perhaps since an update, ids of their own. */
function withFreeIds(file: string, pack: OwnPack, taken: Taken): OwnFile {
  const problems: PackProblem[] = []
  const own = new Set(pack.scenarios.map(({ scenario }) => scenario.id))
  const scenarios = pack.scenarios.map((entry): OwnScenario => {
    const { id } = entry.scenario
    const name = taken.scenarios.has(id)
      ? freeId(id, (other) => taken.scenarios.has(other) || own.has(other))
      : id
    taken.scenarios.add(name)
    if (name === id) return entry
    problems.push({ code: 'scenario-renamed', file, values: { id, name } })
    return { ...entry, scenario: { ...entry.scenario, id: name } }
  })
  return { file, pack: problems.length > 0 ? { ...pack, scenarios } : pack, problems }
}

/**
 * Reads every own pack of a folder, in the order of the files' names, and what is left out. A file that cannot be used
 * is named with its problems and stays where it is. Templates are read when a scenario is opened.
 */
export async function loadOwnPacks(folder: string, shipped: Pack): Promise<OwnState> {
  const { texts, problems } = await readOptionalFolder(folder, wanted)
  const broken = new Map<string, PackProblem[]>()
  for (const problem of problems) broken.set(problem.file, [...(broken.get(problem.file) ?? []), problem])
  const files: OwnFile[] = []
  const taken: Taken = {
    packs: new Set([shipped.id]),
    scenarios: new Set(shipped.scenarios.map(({ id }) => id)),
  }
  for (const [file, text] of texts) {
    const read = readOwnPack(text, file)
    if ('problems' in read) broken.set(file, [...read.problems])
    else if (taken.packs.has(read.value.id))
      broken.set(file, [{ code: 'pack-id-taken', file, values: { id: read.value.id } }])
    else {
      taken.packs.add(read.value.id)
      files.push(withFreeIds(file, read.value, taken))
    }
  }
  const brokenFiles = [...broken].map(([file, found]): BrokenFile => ({ file, problems: found }))
  return { files, broken: brokenFiles, disabled: await readDisabled(folder) }
}

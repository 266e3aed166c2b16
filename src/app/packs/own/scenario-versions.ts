import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { Manuscript } from '../../../contract/own-pack.ts'
import type { ScenarioFile } from '../../../contract/scenario.ts'
import { makePrivateFolder, writeAtomicFile } from '../../atomic-file.ts'

/** A scenario as it was before a save; `keptAt` is the moment of that save. */
export const KeptVersion = z.strictObject({
  version: z.int().positive(),
  keptAt: z.iso.datetime(),
  manuscript: Manuscript,
})
export type KeptVersion = z.infer<typeof KeptVersion>

const KeptVersions = z.array(KeptVersion)
const MOST_KEPT = 20

const pathOf = (folder: string, id: string): string => join(folder, 'versions', `scenario-${id}.json`)

/**
 * The kept versions of a scenario from before the one it has now, newest first. Later ones are left from saves that were
 * undone, or from another scenario that had this id. A file that is missing or cannot be read holds none.
 */
export async function readVersions(
  folder: string,
  { id, version }: Pick<ScenarioFile, 'id' | 'version'>,
): Promise<KeptVersion[]> {
  try {
    const found = KeptVersions.parse(JSON.parse(await readFile(pathOf(folder, id), 'utf8')))
    return found.filter((kept) => kept.version < version)
  } catch {
    return []
  }
}

/** Keeps a scenario as it is, before something else takes its place; only the newest twenty stay. */
export async function keepVersion(folder: string, manuscript: Manuscript, now: Date): Promise<void> {
  const { id, version } = manuscript.scenario
  const others = await readVersions(folder, manuscript.scenario)
  const kept: KeptVersion[] = [{ version, keptAt: now.toISOString(), manuscript }, ...others]
  await makePrivateFolder(join(folder, 'versions'))
  await writeAtomicFile(pathOf(folder, id), `${JSON.stringify(kept.slice(0, MOST_KEPT))}\n`)
}

import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Manuscript, type Origin } from '../../../contract/own-pack.ts'
import { makePrivateFolder, writeAtomicFile } from '../../atomic-file.ts'
import type { Ground } from './ground.ts'
import { shippedManuscript } from './manuscript.ts'

const pathOf = (folder: string, { scenario, version }: Origin): string =>
  join(folder, 'versions', `original-${scenario}-${version}.json`)

/**
 * Keeps a shipped scenario as it is when somebody copies it or has held a copy against it, so that a later update can be
 * told from what its copies changed. Does nothing for an id that is not shipped, or when it is kept already.
 */
export async function keepOriginal(folder: string, ground: Ground, id: string): Promise<void> {
  const shipped = ground.pack.scenarios.find((scenario) => scenario.id === id)
  if (!shipped) return
  const path = pathOf(folder, { scenario: id, version: shipped.version })
  const isKept = await access(path).then(
    () => true,
    () => false,
  )
  if (isKept) return
  await makePrivateFolder(join(folder, 'versions'))
  await writeAtomicFile(path, `${JSON.stringify(await shippedManuscript(shipped, ground))}\n`)
}

/** A shipped scenario as it was in an earlier version; nothing when it was not kept or cannot be read. */
export async function readOriginal(folder: string, origin: Origin): Promise<Manuscript | undefined> {
  try {
    return Manuscript.parse(JSON.parse(await readFile(pathOf(folder, origin), 'utf8')))
  } catch {
    return undefined
  }
}

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../../contract/failure.ts'
import { ReferenceTable } from '../../contract/reference.ts'

/** The largest table that is read, in bytes. */
const LARGEST = 256 * 1024

async function loadTable(folder: string, name: string): Promise<ReferenceTable> {
  const path = join(folder, name)
  if ((await stat(path)).size > LARGEST) {
    throw new Failure('pack-broken', `${name} is larger than ${LARGEST} bytes.`, { file: name })
  }
  const table = ReferenceTable.safeParse(parseJson(await readFile(path, 'utf8')))
  if (!table.success || `${table.data.id}.json` !== name) {
    throw new Failure('pack-broken', `${name} is not a table of facts.`, { file: name })
  }
  return table.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whatever is no JSON is no table either; the schema says so with the name of the file.
    return undefined
  }
}

/**
 * Reads every `*.json` of a `reference` folder, in the order of their names. Fails with `pack-broken`, naming the
 * file, when one is not a table or is not called like its id.
 */
export async function loadReferences(folder: string): Promise<ReferenceTable[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(names.map((name) => loadTable(folder, name)))
}

import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Chooser } from '../../contract/chooser.ts'
import { Failure } from '../../contract/failure.ts'
import { walkChooser } from '../../core/walk-chooser.ts'

const FILE = 'chooser.json'
/** The largest file of questions that is read, in bytes. */
const LARGEST = 256 * 1024

async function readText(path: string): Promise<string> {
  if ((await stat(path)).size > LARGEST) throw new RangeError('it is too large')
  return readFile(path, 'utf8')
}

function broken(): Failure {
  return new Failure('pack-broken', `${FILE} holds no questions that can be asked.`, { file: FILE })
}

/** Reads the questions of a templates folder. Fails with `pack-broken` when they are missing, no questions, or in a circle. */
export async function loadChooser(folder: string): Promise<Chooser> {
  const found = await readText(join(folder, FILE))
    .then((text) => Chooser.safeParse(JSON.parse(text)))
    .catch(() => undefined)
  if (!found?.success || walkChooser(found.data).faults.length > 0) throw broken()
  return found.data
}

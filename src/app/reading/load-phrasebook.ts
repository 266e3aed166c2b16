import * as z from 'zod'
import { Failure } from '../../contract/failure.ts'
import type { Phrasebook } from '../../contract/phrasebook.ts'
import { readFolder, type Wanted } from '../packs/read-folder.ts'
import { LARGEST_PHRASEBOOK_FILE } from './phrasebook-files.ts'
import { readPhrasebook } from './read-phrasebook.ts'

const wanted: Wanted = {
  folders: /^phrasebook$/,
  files: /^phrasebook\/[a-z]+\.json$/,
  largest: LARGEST_PHRASEBOOK_FILE,
}

/**
 * Reads the phrasebook of a templates folder. Fails with `pack-broken`, naming the first file that is missing, too large,
 * no UTF-8, no JSON or of another shape, with all that is wrong in the details.
 */
export async function loadPhrasebook(templatesFolder: string): Promise<Phrasebook> {
  const { texts, problems } = await readFolder(templatesFolder, wanted)
  const read = readPhrasebook(texts)
  if (read.value) return read.value
  const found = [...problems, ...read.problems]
  const file = found[0]?.file ?? ''
  throw new Failure('pack-broken', `${file} cannot be read.`, { file, problems: z.json().parse(found) })
}

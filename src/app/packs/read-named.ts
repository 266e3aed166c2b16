import type * as z from 'zod'
import type { PackProblem } from '../../contract/pack.ts'
import type { Checked } from './pack-parts.ts'
import { readJson } from './read-json.ts'

/** Reads every `<folder>/<id>.json` by its id, which has to agree with the file's name. */
export function readNamed<T extends { readonly id: string }>(
  texts: ReadonlyMap<string, string>,
  folder: string,
  schema: z.ZodType<T>,
): Checked<ReadonlyMap<string, T>> {
  const value = new Map<string, T>()
  const problems: PackProblem[] = []
  for (const [file, text] of texts) {
    if (!file.startsWith(`${folder}/`)) continue
    const read = readJson(text, file, schema)
    const name = file.slice(folder.length + 1).replace(/\.json$/, '')
    if ('problems' in read) problems.push(...read.problems)
    else if (read.value.id === name) value.set(name, read.value)
    else problems.push({ code: 'id-mismatch', file, values: { id: read.value.id, name } })
  }
  return { value, problems }
}

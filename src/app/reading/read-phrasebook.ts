import type * as z from 'zod'
import type { Phrasebook } from '../../contract/phrasebook.ts'
import type { Checked } from '../packs/pack-parts.ts'
import { readJson, type ReadJson } from '../packs/read-json.ts'
import { phrasebookFiles, phrasebookPath } from './phrasebook-files.ts'

type Name = keyof typeof phrasebookFiles

/** Two parts as one, or everything that is wrong with either. */
function both<A extends object, B extends object>(one: ReadJson<A>, other: ReadJson<B>): ReadJson<A & B> {
  if ('value' in one && 'value' in other) return { value: { ...one.value, ...other.value } }
  const problems = [one, other].flatMap((part) => ('problems' in part ? part.problems : []))
  return { problems }
}

/** Merges the files of a phrasebook, given as texts by path; without a value when one is missing or broken. */
export function readPhrasebook(texts: ReadonlyMap<string, string>): Checked<Phrasebook | undefined> {
  const read = <T extends object>(name: Name, schema: z.ZodType<T>): ReadJson<T> => {
    const file = phrasebookPath(name)
    const text = texts.get(file)
    if (text === undefined) return { problems: [{ code: 'file-missing', file }] }
    return readJson<T>(text, file, schema)
  }
  const { ideas, weights, labels, risks, kinds, topics, glosses, names, mistranslations, conflicts } =
    phrasebookFiles
  const deciding = both(read('ideas', ideas), read('weights', weights))
  const found = both(read('labels', labels), both(read('risks', risks), read('kinds', kinds)))
  const explained = both(
    read('glosses', glosses),
    both(read('names', names), read('mistranslations', mistranslations)),
  )
  const answered = both(read('topics', topics), read('conflicts', conflicts))
  const all = both(both(deciding, found), both(explained, answered))
  return 'value' in all ? { value: all.value, problems: [] } : { value: undefined, problems: all.problems }
}

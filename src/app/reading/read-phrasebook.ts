import type { PackProblem } from '../../contract/pack.ts'
import { Phrasebook } from '../../contract/phrasebook.ts'
import type { Checked } from '../packs/pack-parts.ts'
import { readJson, type ReadJson } from '../packs/read-json.ts'
import { phrasebookFiles, phrasebookPath } from './phrasebook-files.ts'

type Name = keyof typeof phrasebookFiles

const isName = (name: string): name is Name => Object.hasOwn(phrasebookFiles, name)
const names = Object.keys(phrasebookFiles).filter(isName)

function readFile(name: Name, texts: ReadonlyMap<string, string>): ReadJson<object> {
  const file = phrasebookPath(name)
  const text = texts.get(file)
  if (text === undefined) return { problems: [{ code: 'file-missing', file }] }
  return readJson<object>(text, file, phrasebookFiles[name])
}

/** Merges the files of a phrasebook, given as texts by path; without a value when one is missing or broken. */
export function readPhrasebook(texts: ReadonlyMap<string, string>): Checked<Phrasebook | undefined> {
  const read = names.map((name) => readFile(name, texts))
  const problems = read.flatMap((one): readonly PackProblem[] => ('problems' in one ? one.problems : []))
  if (problems.length > 0) return { value: undefined, problems }
  const parts = read.map((one): object => ('value' in one ? one.value : {}))
  return { value: Phrasebook.parse(Object.assign({}, ...parts)), problems }
}

import { Failure } from '../../contract/failure.ts'
import type { Finding } from '../../contract/finding.ts'
import { ReferenceTable } from '../../contract/reference.ts'
import { LARGEST_PHRASEBOOK_FILE, PHRASEBOOK_FOLDER } from '../reading/phrasebook-files.ts'
import { readPhrasebook } from '../reading/read-phrasebook.ts'
import { applyIgnores } from './apply-ignores.ts'
import { checkExamples } from './check-examples.ts'
import { lintRules } from './lint-rules.ts'
import { loadExamples } from './load-examples.ts'
import { loadPack, type Pack } from './load-pack.ts'
import { findingOf, problemsOfFailure } from './problem-findings.ts'
import { readFolder, type Wanted } from './read-folder.ts'
import { readLintSubject } from './read-lint-subject.ts'
import { readNamed } from './read-named.ts'

const wanted: Wanted = {
  folders:
    /^(?:choices|wizards|reference|phrasebook|(?:partials|scenarios)(?:\/[^/]+)?|scenarios\/[^/]+\/examples)$/,
  files: /\.(?:json|hbs|txt)$/,
  largest: LARGEST_PHRASEBOOK_FILE,
}

function inOrder(one: Finding, other: Finding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}

/** The pack, or why there is none. */
async function load(folder: string): Promise<Pack | Failure> {
  try {
    return await loadPack(folder)
  } catch (error) {
    if (error instanceof Failure && problemsOfFailure(error).length > 0) return error
    throw error
  }
}

/**
 * Everything there is to say about the pack in a folder, in the order of its files; `today` (`YYYY-MM-DD`) is the day it
 * is looked at. Fails with `pack-broken` when the folder itself cannot be read.
 */
export async function lintPack(folder: string, today: string): Promise<Finding[]> {
  const pack = await load(folder)
  const { texts: files } = await readFolder(folder, wanted)
  if (pack instanceof Failure) return problemsOfFailure(pack).map((problem) => findingOf(problem, files))
  const { examples, problems } = await loadExamples(folder)
  const references = readNamed(files, 'reference', ReferenceTable)
  const hasPhrasebook = [...files.keys()].some((file) => file.startsWith(`${PHRASEBOOK_FOLDER}/`))
  const phrases = hasPhrasebook ? readPhrasebook(files) : { value: undefined, problems: [] }
  const refused = [
    ...pack.problems,
    ...problems,
    ...references.problems,
    ...phrases.problems,
    ...checkExamples(pack.scenarios, examples),
  ]
  const known = { references: [...references.value.values()], phrasebook: phrases.value }
  const subject = readLintSubject(files, pack, known, examples, today)
  const found = lintRules.flatMap(({ id, severity, check }) =>
    check(subject).map((place): Finding => ({ rule: id, severity, ...place })),
  )
  const findings = [...refused.map((problem) => findingOf(problem, files)), ...found]
  return applyIgnores(findings, subject).toSorted(inOrder)
}

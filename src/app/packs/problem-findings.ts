import * as z from 'zod'
import type { Failure } from '../../contract/failure.ts'
import type { Finding } from '../../contract/finding.ts'
import { PackProblem } from '../../contract/pack.ts'
import { findJsonValue, readJsonPath } from './find-json-value.ts'
import { positionAt } from './position-at.ts'
import { problemSeverity } from './problem-severities.ts'

/** Where to look for what a problem names, when the loader did not say: the value of its path, or the first time it is written. */
function offsetOf({ values = {} }: PackProblem, file: string, source: string): number {
  const { path, name, key, language } = values
  if (file.endsWith('.json') && typeof path === 'string' && path !== '') {
    return findJsonValue(source, readJsonPath(path))
  }
  const wanted = [key, name, language].find((value) => typeof value === 'string' && value !== '')
  const quoted = file.endsWith('.json') ? `"${String(wanted)}"` : String(wanted)
  return Math.max(0, wanted === undefined ? 0 : source.indexOf(quoted))
}

function isFormatVersion({ code, file, values }: PackProblem): boolean {
  return file === 'pack.json' && code === 'file-wrong-value' && values?.['path'] === 'formatVersion'
}

/** A finding of the loader in the shape of the linter, with a place wherever its file can be read. */
export function findingOf(problem: PackProblem, files: ReadonlyMap<string, string>): Finding {
  const { code, file, line, column, values } = problem
  const source = files.get(file)
  const place =
    line === undefined && source !== undefined
      ? positionAt(source, offsetOf(problem, file, source))
      : undefined
  return {
    rule: isFormatVersion(problem) ? 'format-unknown' : code,
    severity: problemSeverity(code),
    file,
    ...(line === undefined ? place : { line, ...(column === undefined ? {} : { column }) }),
    ...(values ? { values } : {}),
  }
}

/** What a pack that cannot be read at all was refused for; nothing when the failure has another reason. */
export function problemsOfFailure({ details }: Failure): readonly PackProblem[] {
  return z.array(PackProblem).safeParse(details?.['problems']).data ?? []
}

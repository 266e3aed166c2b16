import type { Finding } from '../../contract/finding.ts'
import { findJsonValue, type JsonPath } from './find-json-value.ts'
import { positionAt } from './position-at.ts'
import type { Place } from './wording.ts'

/** The place of a value in one of a pack's JSON files. */
export function jsonPlace(
  files: ReadonlyMap<string, string>,
  file: string,
  path: JsonPath,
  values?: Finding['values'],
): Place {
  const source = files.get(file) ?? ''
  return { file, ...positionAt(source, findJsonValue(source, path)), ...(values ? { values } : {}) }
}

import type { LintSubject } from '../packs/lint-subject.ts'
import type { JsonPath } from '../packs/find-json-value.ts'
import { jsonPlace } from '../packs/json-place.ts'
import type { Place } from '../packs/wording.ts'
import { phrasebookPath, type phrasebookFiles } from './phrasebook-files.ts'

/** A value of the phrasebook with the place where it is written. */
export interface PhraseValue {
  readonly name: keyof typeof phrasebookFiles
  readonly path: JsonPath
  readonly value: string
}

/** Puts values of the phrasebook in places of its files, to name them. */
export function phrasePlaces(files: LintSubject['files'], values: readonly PhraseValue[]): Place[] {
  return values.map(({ name, path, value }) => jsonPlace(files, phrasebookPath(name), path, { name: value }))
}

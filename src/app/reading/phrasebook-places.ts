import type { LintSubject } from '../packs/lint-subject.ts'
import { indexJson, type JsonPath } from '../packs/find-json-value.ts'
import { positionAt } from '../packs/position-at.ts'
import type { Place } from '../packs/wording.ts'
import { phrasebookPath, type phrasebookFiles } from './phrasebook-files.ts'

/** A value of the phrasebook with the place where it is written. */
export interface PhraseValue {
  readonly name: keyof typeof phrasebookFiles
  readonly path: JsonPath
  readonly value: string
}

/** Puts values of the phrasebook in places of its files, to name them. Each file is walked through once. */
export function phrasePlaces(files: LintSubject['files'], values: readonly PhraseValue[]): Place[] {
  const indexes = new Map<string, ReturnType<typeof indexJson>>()
  return values.map(({ name, path, value }) => {
    const file = phrasebookPath(name)
    const source = files.get(file) ?? ''
    const index = indexes.get(file) ?? indexJson(source)
    indexes.set(file, index)
    return { file, ...positionAt(source, index(path)), values: { name: value } }
  })
}

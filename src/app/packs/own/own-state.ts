import * as z from 'zod'
import { Failure } from '../../../contract/failure.ts'
import type { OwnPack, OwnScenario } from '../../../contract/own-pack.ts'
import type { PackProblem } from '../../../contract/pack.ts'

/** Packs and scenarios, by id, that are left out of the list. */
export const Disabled = z.strictObject({ packs: z.array(z.string()), scenarios: z.array(z.string()) })
export type Disabled = z.infer<typeof Disabled>

/** An own pack with the name of its file in the folder of own packs. */
export interface OwnFile {
  readonly file: string
  readonly pack: OwnPack
  readonly problems: readonly PackProblem[]
}

/** A file of the folder that could not be used. */
export interface BrokenFile {
  readonly file: string
  readonly problems: PackProblem[]
}

/** Everything of one's own at one moment. It is never changed, only replaced. */
export interface OwnState {
  readonly files: readonly OwnFile[]
  readonly broken: readonly BrokenFile[]
  readonly disabled: Disabled
}

/** Where an own scenario stands. */
export interface OwnPlace {
  readonly file: OwnFile
  readonly entry: OwnScenario
}

/** Finds an own scenario. */
export function findOwn({ files }: OwnState, id: string): OwnPlace | undefined {
  for (const file of files) {
    const entry = file.pack.scenarios.find(({ scenario }) => scenario.id === id)
    if (entry) return { file, entry }
  }
  return undefined
}

/** Finds the file of an own pack. Fails with `not-found`. */
export function findOwnPack({ files }: OwnState, id: string): OwnFile {
  const found = files.find(({ pack }) => pack.id === id)
  if (!found) throw new Failure('not-found', 'there is no such pack')
  return found
}

/** The same state with one pack put in place of the one in that file, or added. */
export function withPack(state: OwnState, file: OwnFile): OwnState {
  const isThere = state.files.some((other) => other.file === file.file)
  const files = isThere
    ? state.files.map((other) => (other.file === file.file ? file : other))
    : [...state.files, file]
  return { ...state, files }
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** A free name for the file of a pack, one that Windows allows as well. Files that are broken keep their names. */
export function freeFileName({ files, broken }: OwnState, id: string): string {
  const taken = new Set([...files, ...broken].map(({ file }) => file.toLowerCase()))
  const base = RESERVED.test(id) ? `${id}-pack` : id
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${base}.json` : `${base}-${count}.json`
    if (!taken.has(name)) return name
  }
}

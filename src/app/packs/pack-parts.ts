import type { Language } from '../../contract/language.ts'
import type { PackManifest, PackProblem } from '../../contract/pack.ts'
import type { Choice } from '../../contract/scenario.ts'
import type { Wizard } from '../../contract/wizard.ts'
import type { ParseTemplate } from './parse-template.ts'

/** What the scenarios of a pack share, as read from its folder. */
export interface PackParts {
  readonly manifest: PackManifest
  /** Texts of all files by path. */
  readonly texts: ReadonlyMap<string, string>
  /** Paths of the files in each scenario's folder, by its name. */
  readonly folders: ReadonlyMap<string, readonly string[]>
  readonly wizards: ReadonlyMap<string, Wizard>
  readonly choiceLists: ReadonlyMap<string, readonly Choice[]>
  /** Parses a template of one language with that language's partials. */
  readonly parsers: Readonly<Record<Language, ParseTemplate>>
}

/** A part of a pack, and what was wrong with its files. */
export interface Checked<T> {
  readonly value: T
  readonly problems: readonly PackProblem[]
}

import type { Language } from '../../contract/language.ts'
import type { Example } from '../../contract/pack.ts'
import type { Scenario, ScenarioFile } from '../../contract/scenario.ts'

/** A message in all its languages, and the example (a file of the pack) it comes from. */
export interface Rendering {
  readonly example: string
  readonly texts: Readonly<Partial<Record<Language, string>>>
}

/** A scenario with everything a rule may want to know of it. Paths count from the folder of the pack. */
export interface LintScenario {
  readonly scenario: Scenario
  /** Its `scenario.json` as written, before lists of choices are put in place. */
  readonly written: ScenarioFile
  readonly file: string
  readonly examples: readonly (Rendering & { readonly answers: Example })[]
  /** The examples with another tone or with one optional answer left out. */
  readonly variations: readonly Rendering[]
}

import type { Phrasebook } from '../../contract/phrasebook.ts'
import type { ReferenceTable } from '../../contract/reference.ts'
import type { RuleIgnore } from '../../contract/rule-ignore.ts'
import type { LocatedDifference } from './compare-renderings.ts'
import type { LintScenario } from './lint-scenario.ts'
import type { Pack } from './load-pack.ts'
import type { Wording } from './wording.ts'

/** A pack as the rules of the linter see it. */
export interface LintSubject {
  readonly pack: Pack
  /** What `pack.json` excuses. */
  readonly ignore: readonly RuleIgnore[]
  readonly references: readonly ReferenceTable[]
  /** Nothing when the pack has none, or one that is broken. */
  readonly phrasebook: Phrasebook | undefined
  /** The texts of all files by path. */
  readonly files: ReadonlyMap<string, string>
  readonly scenarios: readonly LintScenario[]
  readonly wordings: readonly Wording[]
  /** What the languages of a message do not say alike. */
  readonly differences: readonly LocatedDifference[]
  /** The day the pack is looked at, `YYYY-MM-DD`. */
  readonly today: string
}

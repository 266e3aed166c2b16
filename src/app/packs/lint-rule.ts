import type { FindingSeverity, RuleId } from '../../contract/finding.ts'
import type { LintSubject } from './lint-subject.ts'
import type { Place } from './wording.ts'

/** A rule of the linter. It looks at a pack that was loaded and says where it is not kept. */
export interface LintRule {
  readonly id: RuleId
  readonly severity: FindingSeverity
  readonly check: (subject: LintSubject) => readonly Place[]
}

import type { DifferenceCode } from '../../contract/advice.ts'
import type { FindingSeverity } from '../../contract/finding.ts'
import type { LintRule } from './lint-rule.ts'

/** A rule that names one kind of difference between the languages of the messages. */
export function differenceRule(id: DifferenceCode, severity: FindingSeverity): LintRule {
  return {
    id,
    severity,
    check: ({ differences }) => differences.filter(({ code }) => code === id).map(({ place }) => place),
  }
}

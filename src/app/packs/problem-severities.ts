import type { FindingSeverity } from '../../contract/finding.ts'
import type { PackProblemCode } from '../../contract/pack.ts'

/** What weighs less than an error among the findings of the loader: the scenario can be used, but not be proud of. */
const LIGHTER: Partial<Readonly<Record<PackProblemCode, FindingSeverity>>> = {
  'scenario-unlisted': 'warning',
  'message-undeclared': 'warning',
  'field-unguarded': 'warning',
  'field-unused': 'warning',
  'examples-few': 'warning',
}

/** How much a finding of the loader weighs. */
export function problemSeverity(code: PackProblemCode): FindingSeverity {
  return LIGHTER[code] ?? 'error'
}

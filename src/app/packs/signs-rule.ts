import type { FindingSeverity, PackLintCode } from '../../contract/finding.ts'
import type { LintRule } from './lint-rule.ts'
import { placeIn, type Wording } from './wording.ts'

/** A rule on single signs of the words a pack's author wrote: `find` gives every match of a sign that should not stand there. */
export function signsRule(
  id: PackLintCode,
  severity: FindingSeverity,
  find: (wording: Wording) => Iterable<RegExpMatchArray>,
): LintRule {
  return {
    id,
    severity,
    check: ({ wordings }) =>
      wordings
        .filter(({ kind }) => kind !== 'example')
        .flatMap((wording) =>
          [...find(wording)].map(({ 0: sign, index = 0 }) => placeIn(wording, index, { sign })),
        ),
  }
}

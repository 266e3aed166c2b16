import { phrasePlaces } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** A conflict names labels that `phrasebook/labels.json` has. */
export const phraseLabelsAreKnown: LintRule = {
  id: 'phrase-label-unknown',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    if (!phrasebook) return []
    const known = new Set(phrasebook.labels.map(({ label }) => label))
    const values = phrasebook.conflicts.flatMap(({ labels }, at) =>
      labels.map((value, index) => ({
        name: 'conflicts' as const,
        path: ['conflicts', at, 'labels', index],
        value,
      })),
    )
    return phrasePlaces(
      files,
      values.filter(({ value }) => !known.has(value)),
    )
  },
}

import { phrasePlaces } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** A conflict, and a label that can mean another, names labels that `phrasebook/labels.json` has. */
export const phraseLabelsAreKnown: LintRule = {
  id: 'phrase-label-unknown',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    if (!phrasebook) return []
    const known = new Set(phrasebook.labels.map(({ label }) => label))
    const others = phrasebook.labels.flatMap((label, at) =>
      (['inCase', 'ifNo'] as const).flatMap((means) =>
        label[means] === undefined
          ? []
          : [{ name: 'labels' as const, path: ['labels', at, means], value: label[means] }],
      ),
    )
    const values = phrasebook.conflicts.flatMap(({ labels }, at) =>
      labels.map((value, index) => ({
        name: 'conflicts' as const,
        path: ['conflicts', at, 'labels', index],
        value,
      })),
    )
    return phrasePlaces(
      files,
      [...values, ...others].filter(({ value }) => !known.has(value)),
    )
  },
}

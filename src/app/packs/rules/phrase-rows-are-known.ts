import { phrasePlaces } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** The row that dates a label of the phrasebook stands in `reference/labels.json`. */
export const phraseRowsAreKnown: LintRule = {
  id: 'phrase-row-unknown',
  severity: 'error',
  check: ({ phrasebook, references, files }) => {
    const rows = references.filter(({ id }) => id === 'labels').flatMap((table) => table.rows)
    const known = new Set(rows.map(({ id }) => id))
    const values = (phrasebook?.labels ?? []).map(({ row }, at) => ({
      name: 'labels' as const,
      path: ['labels', at, 'row'],
      value: row,
    }))
    return phrasePlaces(
      files,
      values.filter(({ value }) => !known.has(value)),
    )
  },
}

import { jsonPlace } from '../json-place.ts'
import type { LintRule } from '../lint-rule.ts'

/** A scenario rests on at least one source of more than low confidence. That there is one at all is part of its shape. */
export const sourcesAreFirm: LintRule = {
  id: 'source-doubtful',
  severity: 'note',
  check: ({ scenarios, files }) =>
    scenarios
      .filter(({ scenario }) => scenario.sources.every(({ confidence }) => confidence === 'low'))
      .map(({ file }) => jsonPlace(files, file, ['sources'])),
}

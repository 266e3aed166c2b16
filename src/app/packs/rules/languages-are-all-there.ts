import { jsonPlace } from '../json-place.ts'
import type { LintRule } from '../lint-rule.ts'

/** Every scenario speaks every language of its pack. */
export const languagesAreAllThere: LintRule = {
  id: 'language-absent',
  severity: 'warning',
  check: ({ pack, scenarios, files }) =>
    scenarios.flatMap(({ scenario, file }) =>
      pack.languages
        .filter((language) => !scenario.languages.includes(language))
        .map((language) => jsonPlace(files, file, ['languages'], { language })),
    ),
}

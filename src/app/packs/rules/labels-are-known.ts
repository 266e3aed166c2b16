import { readLabels } from '../../../core/advice/compare/read-labels.ts'
import { adviseContactOutside } from '../../../core/advice/contact-outside.ts'
import type { LintRule } from '../lint-rule.ts'
import { labelKey, readGlossary } from '../read-glossary.ts'
import { placeIn } from '../wording.ts'

/** A label of the shop that a text quotes stands in a wizard or in the table of labels; names of other services are no labels. */
export const labelsAreKnown: LintRule = {
  id: 'label-unknown',
  severity: 'warning',
  check: (subject) => {
    const known = readGlossary(subject)
    return subject.wordings
      .filter(({ kind }) => kind !== 'example')
      .flatMap((wording) =>
        readLabels(wording.text, wording.language)
          .filter(({ key }) => !known.has(labelKey(key)) && adviseContactOutside(key, 'en').length === 0)
          .map(({ key, start }) => placeIn(wording, start, { quote: key })),
      )
  },
}

import type { FieldFile } from '../../../contract/scenario.ts'
import { advisePrivateData } from '../../../core/advice/private-data-asked.ts'
import { jsonPlace } from '../json-place.ts'
import type { LintRule } from '../lint-rule.ts'
import type { Place } from '../wording.ts'
import { wordsRule } from '../words-rule.ts'

/** What a field asks for by its label; a field of the type `address` asks for a home. */
function askedBy({ type, label }: FieldFile): string | undefined {
  if (type === 'address') return label.en
  const found = [...advisePrivateData(label.en, 'en'), ...advisePrivateData(label.ja, 'ja')]
  return found[0] && String(found[0].values?.['quote'])
}

const inWords = wordsRule('private-data-asked', 'warning', advisePrivateData)

/** Neither the words nor the fields of a scenario ask for data a message must not hold. */
export const noPrivateData: LintRule = {
  ...inWords,
  check: (subject) => [
    ...inWords.check(subject),
    ...subject.scenarios.flatMap(({ file, written: { fields } }) =>
      fields.flatMap((field, index): Place[] => {
        const quote = askedBy(field)
        return quote === undefined
          ? []
          : [jsonPlace(subject.files, file, ['fields', index, 'label'], { quote })]
      }),
    ),
  ],
}

import type { Forms, Phrasebook } from '../../../contract/phrasebook.ts'
import { phrasePlaces, type PhraseValue } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

const LANGUAGES = ['en', 'zh', 'ja'] as const

/** Whether a form begins with a gap, has an empty side of `|`, or a `*` that ends no word. */
function isDead(form: string): boolean {
  return /^\s*~|^\s*$|(?:^|[\s|~])[|*]|\|(?:$|[\s|~])|\*[^\s|~]/.test(form)
}

function formsIn(
  name: PhraseValue['name'],
  at: number,
  inner: readonly string[],
  forms: Forms,
): PhraseValue[] {
  return LANGUAGES.flatMap((language) =>
    (forms[language] ?? []).map((value, index) => ({
      name,
      path: [name, at, ...inner, language, index],
      value,
    })),
  )
}

function allForms({ ideas, labels, topics, glosses, names, mistranslations }: Phrasebook): PhraseValue[] {
  return [
    ...ideas.flatMap(({ forms }, at) => formsIn('ideas', at, ['forms'], forms)),
    ...labels.flatMap(({ forms }, at) => formsIn('labels', at, ['forms'], forms)),
    ...topics.flatMap(({ forms }, at) => formsIn('topics', at, ['forms'], forms)),
    ...glosses.flatMap(({ forms }, at) => formsIn('glosses', at, ['forms'], forms)),
    ...names.flatMap(({ forms }, at) => formsIn('names', at, ['forms'], forms)),
    ...mistranslations.flatMap(({ ja }, at) => formsIn('mistranslations', at, [], { ja })),
  ]
}

/** No form is written in a way in which nothing can ever be found. */
export const phraseFormsCanBeFound: LintRule = {
  id: 'phrase-form-dead',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    const forms = phrasebook ? allForms(phrasebook) : []
    return phrasePlaces(
      files,
      forms.filter(({ value }) => isDead(value)),
    )
  },
}

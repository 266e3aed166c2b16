import enAdvice from '../../../locales/en/advice.json' with { type: 'json' }
import enLint from '../../../locales/en/pack-lint.json' with { type: 'json' }
import enProblems from '../../../locales/en/pack-problems.json' with { type: 'json' }
import jaAdvice from '../../../locales/ja/advice.json' with { type: 'json' }
import jaLint from '../../../locales/ja/pack-lint.json' with { type: 'json' }
import jaProblems from '../../../locales/ja/pack-problems.json' with { type: 'json' }
import type { Finding } from '../../contract/finding.ts'
import type { UiLanguage } from '../../contract/language.ts'
import { createWords } from '../words.ts'

const rules = {
  en: { rules: { ...enProblems, ...enLint, ...enAdvice } },
  ja: { rules: { ...jaProblems, ...jaLint, ...jaAdvice } },
}

/** Prepares the words of the linter; what comes back says in one sentence what is wrong and what to do. */
export function createFindingWords(language: UiLanguage): (finding: Finding) => string {
  const words = createWords(language, rules[language])
  return ({ rule, values }) => words.t(`rules.${rule}`, values)
}

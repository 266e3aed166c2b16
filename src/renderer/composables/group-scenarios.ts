import type { UiLanguage } from '../../contract/language.ts'
import type { Category } from '../../contract/pack.ts'
import type { ScenarioSummary } from '../../contract/scenario.ts'

/** A category of the list with the situations that fit the search. */
export interface ScenarioGroup {
  readonly id: string
  readonly label: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

/** A text made comparable: widths, case, and hiragana written as katakana. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60))
}

function fits(scenario: ScenarioSummary, words: readonly string[]): boolean {
  const { title, when, tags } = scenario
  const text = fold([title.ja, title.en, title.zh, when.ja, when.en, ...tags].join('\n'))
  return words.every((word) => text.includes(word))
}

/** The list as it is shown: in the order of the pack, only what holds every word of the query, no empty group. */
export function groupScenarios(
  scenarios: readonly ScenarioSummary[],
  categories: readonly Category[],
  query: string,
  language: UiLanguage,
): ScenarioGroup[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const found = scenarios.filter((scenario) => fits(scenario, words))
  return categories
    .map(({ id, label }) => ({
      id,
      label: label[language],
      options: found
        .filter(({ category }) => category === id)
        .map((scenario) => ({ id: scenario.id, label: scenario.title[language] })),
    }))
    .filter(({ options }) => options.length > 0)
}

import type { UiLanguage } from '../../contract/language.ts'
import type { Category } from '../../contract/pack.ts'
import type { ScenarioSummary } from '../../contract/scenario.ts'
import { findScenarios } from '../../core/find-scenarios.ts'

/** A category of the list with the situations that fit the search. */
export interface ScenarioGroup {
  readonly id: string
  readonly label: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

/** The list as it is shown: in the order of the pack, only what holds every word of the query, no empty group. */
export function groupScenarios(
  scenarios: readonly ScenarioSummary[],
  categories: readonly Category[],
  query: string,
  language: UiLanguage,
): ScenarioGroup[] {
  const found = findScenarios(scenarios, query)
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

import type { ScenarioFile, ScenarioSummary } from '../../../contract/scenario.ts'

/** What a list shows of a scenario; `more` is whose it is and what a search looks at. */
export function summaryOf(
  scenario: Omit<ScenarioFile, 'fields'>,
  more: Pick<ScenarioSummary, 'pack' | 'own' | 'words'>,
): ScenarioSummary {
  const { id, category, title, when, whenNot, tags, languages } = scenario
  return { id, category, title, when, whenNot, tags, languages, ...more }
}

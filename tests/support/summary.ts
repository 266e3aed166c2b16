import type { Scenario, ScenarioSummary } from '../../src/contract/scenario.ts'
import { searchWords } from '../../src/core/search-words.ts'
import { templateText } from '../../src/core/template/template-text.ts'
import { makeScenario } from './scenario.ts'

/** What a list shows of the small scenario, but for what the test says. */
export function makeSummary(overrides: Partial<Scenario> = {}): ScenarioSummary {
  const scenario = makeScenario(overrides)
  const { id, category, title, when, whenNot, tags, languages, pack, templates } = scenario
  const words = searchWords(scenario, Object.values(templates).flatMap(templateText))
  return { id, category, title, when, whenNot, tags, languages, pack, own: false, words }
}

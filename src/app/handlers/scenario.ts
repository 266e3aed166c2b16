import { Failure } from '../../contract/failure.ts'
import type { Scenario, ScenarioSummary } from '../../contract/scenario.ts'
import type { Pack } from '../packs/load-pack.ts'
import type { HandlersFor } from './handlers-for.ts'

/** The scenario with an id. Fails with `not-found`. */
export function findScenario(pack: Pack, id: string): Scenario {
  const scenario = pack.scenarios.find((candidate) => candidate.id === id)
  if (!scenario) throw new Failure('not-found', 'there is no such scenario')
  return scenario
}

function summaryOf(scenario: Scenario): ScenarioSummary {
  const { id, category, title, when, whenNot, tags, languages } = scenario
  return { id, category, title, when, whenNot, tags, languages }
}

/** Scenarios with their wizards. */
export function createScenarioHandlers(pack: Pack): HandlersFor<'scenario'> {
  return {
    'scenario.list': () => ({ scenarios: pack.scenarios.map(summaryOf), categories: [...pack.categories] }),
    'scenario.open': ({ id }) => {
      const scenario = findScenario(pack, id ?? pack.scenarios[0]?.id ?? '')
      const wizard = pack.wizards.get(scenario.wizard)
      if (!wizard) throw new Failure('pack-broken', 'the wizard of this scenario is missing')
      return { scenario, wizard }
    },
  }
}

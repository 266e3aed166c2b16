import type { Library } from '../packs/own/library.ts'
import type { HandlersFor } from './handlers-for.ts'

/** Scenarios, shipped and own, with their wizards. */
export function createScenarioHandlers(library: Library): HandlersFor<'scenario'> {
  return {
    'scenario.list': () => ({ scenarios: library.summaries(), categories: library.categories() }),
    'scenario.open': ({ id }) => {
      const scenario = library.scenario(id ?? library.summaries()[0]?.id ?? '')
      return { scenario, ...library.wizard(scenario) }
    },
  }
}

import { Failure } from '../../contract/failure.ts'
import type { Library } from '../packs/own/library.ts'
import type { UsageStore } from '../store/usage.ts'
import type { HandlersFor } from './handlers-for.ts'

/** Scenarios, shipped and own, with their wizards, and which of them somebody likes and uses. */
export function createScenarioHandlers(library: Library, usage: UsageStore): HandlersFor<'scenario'> {
  return {
    'scenario.list': () => ({
      scenarios: library.summaries(),
      categories: library.categories(),
      usage: usage.read(),
    }),
    'scenario.open': ({ id }) => {
      const scenario = library.scenario(id ?? library.summaries()[0]?.id ?? '')
      return { scenario, ...library.wizard(scenario) }
    },
    'scenario.usage': () => ({ usage: usage.read() }),
    'scenario.favour': ({ id, favourite }) => {
      if (favourite && !library.summaries().some((one) => one.id === id))
        throw new Failure('not-found', 'there is no such scenario in the list')
      usage.favour(id, favourite)
      return { usage: usage.read() }
    },
  }
}

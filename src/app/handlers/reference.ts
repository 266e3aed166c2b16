import type { ReferenceTable } from '../../contract/reference.ts'
import { chooseFacts } from '../facts/choose-facts.ts'
import { loadReferences } from '../packs/load-references.ts'
import type { HandlersFor } from './handlers-for.ts'

/**
 * Dated facts, read when somebody asks, with the user's own in the place of shipped ones: a shipped table that is broken
 * fails this call with `pack-broken` and nothing else.
 */
export function createReferenceHandlers(
  folder: string,
  own: ReadonlyMap<string, ReferenceTable>,
): HandlersFor<'reference'> {
  return {
    'reference.list': async () => {
      const chosen = chooseFacts(await loadReferences(folder), own)
      return { references: chosen.map(({ value, facts }) => ({ ...value, facts })) }
    },
  }
}

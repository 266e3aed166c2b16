import { loadReferences } from '../packs/load-references.ts'
import type { HandlersFor } from './handlers-for.ts'

/** Dated facts, read when somebody asks: a table that is broken fails this call with `pack-broken` and nothing else. */
export function createReferenceHandlers(folder: string): HandlersFor<'reference'> {
  return {
    'reference.list': async () => ({ references: await loadReferences(folder) }),
  }
}

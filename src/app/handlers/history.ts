import type { History } from '../store/history.ts'
import type { HandlersFor } from './handlers-for.ts'

/** Kept messages. */
export function createHistoryHandlers(history: History, now: () => Date): HandlersFor<'history'> {
  return {
    'history.list': (input) => history.list(input),
    'history.open': ({ id }) => ({ entry: history.open(id) }),
    'history.remove': ({ ids }) => ({ removed: history.remove(ids, now()) }),
    'history.restore': ({ ids }) => ({ restored: history.restore(ids) }),
  }
}

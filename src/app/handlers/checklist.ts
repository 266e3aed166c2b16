import type { ProgressStore } from '../store/progress.ts'
import type { HandlersFor } from './handlers-for.ts'

/** Progress through the shop's screens. */
export function createChecklistHandlers(progress: ProgressStore, now: () => Date): HandlersFor<'checklist'> {
  return {
    'checklist.open': (key) => ({ progress: progress.open(key) }),
    'checklist.save': ({ progress: saved, ...key }) => {
      progress.save(key, saved, now())
      return {}
    },
  }
}

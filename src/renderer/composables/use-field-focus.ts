import { nextTick } from 'vue'
import { useViewStore } from '../stores/view.ts'
import { focusField } from './focus-field.ts'

/** The way to a field from anywhere on the desk, also when the facts are not the stage in sight. */
export function useFieldFocus(): (field: string) => Promise<void> {
  const view = useViewStore()
  return async (field) => {
    view.stage = 'facts'
    await nextTick()
    focusField(field)
  }
}

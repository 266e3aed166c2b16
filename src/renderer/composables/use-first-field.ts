import { useDraftStore } from '../stores/draft.ts'
import { useFieldFocus } from './use-field-focus.ts'

/** The way to where writing begins: the first empty required field, or the first field of all when none is empty. */
export function useFirstField(): () => Promise<void> {
  const draft = useDraftStore()
  const focusField = useFieldFocus()
  return async () => {
    const facts = [...(draft.composition?.facts.values() ?? [])].filter(({ shown }) => shown)
    const first = facts.find(({ field, state }) => field.required && state === 'missing') ?? facts[0]
    if (first) await focusField(first.field.id)
  }
}

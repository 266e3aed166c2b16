import { isComposing } from '../../composables/use-keys.ts'

/** What a key press in the list means. `move` counts rows from the active one, `jump` goes to an end. */
export type ListAct =
  | { act: 'move'; by: number; pick: boolean }
  | { act: 'jump'; to: 'first' | 'last' }
  | { act: 'toggle' | 'select-all' | 'use-again' | 'remove' | 'read' | 'clear' }

/** Rows that Page Up and Page Down skip. */
const LEAP = 8

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: LEAP, PageUp: -LEAP }

const PLAIN: Readonly<Record<string, ListAct>> = {
  Home: { act: 'jump', to: 'first' },
  End: { act: 'jump', to: 'last' },
  ' ': { act: 'toggle' },
  Enter: { act: 'use-again' },
  Delete: { act: 'remove' },
  ArrowRight: { act: 'read' },
  Escape: { act: 'clear' },
}

/** Reads a key press in the list; nothing for keys it does not know and while an input method composes. */
export function listAct(event: KeyboardEvent): ListAct | undefined {
  if (isComposing(event) || event.altKey) return undefined
  if (event.ctrlKey || event.metaKey)
    return event.key.toLowerCase() === 'a' ? { act: 'select-all' } : undefined
  const by = STEPS[event.key]
  if (by !== undefined) return { act: 'move', by, pick: event.shiftKey }
  return event.shiftKey ? undefined : PLAIN[event.key]
}

import { onMounted, onUnmounted } from 'vue'

/** Whether a key press belongs to an input method that is still composing; nothing may act on such a press. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}

/** Where an arrow key leads in a row or a list: 1 onward, -1 back, 0 for any other key. */
export function stepFor(event: KeyboardEvent): -1 | 0 | 1 {
  if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return 0
  if (event.key === 'ArrowDown' || event.key === 'ArrowRight') return 1
  return event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0
}

/** Whether this press is the given key without any modifier and outside composition. */
export function isPlainKey(event: KeyboardEvent, key: string): boolean {
  return event.key === key && !isComposing(event) && !event.ctrlKey && !event.metaKey && !event.altKey
}

/** A shortcut: `Mod` is Ctrl, or Command on a Mac. A single sign like `?` works only while no text is being written. */
export type Shortcut = `Mod+${string}` | `Mod+Shift+${string}` | string

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (!event.ctrlKey && !event.metaKey) return key
  return `Mod+${event.shiftKey ? 'Shift+' : ''}${key}`
}

/** The shortcut a press means, or nothing: while composing, with Alt, or for a bare sign inside a text. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (isComposing(event) || event.altKey || event.repeat) return undefined
  const name = nameOf(event)
  return !name.startsWith('Mod+') && name.length === 1 && isWriting(event.target) ? undefined : name
}

/** Listens on the window for shortcuts as long as the component lives. */
export function useKeys(actions: Readonly<Record<Shortcut, () => void>>): void {
  const listen = (event: KeyboardEvent): void => {
    const name = event.defaultPrevented ? undefined : shortcutOf(event)
    const action = name === undefined ? undefined : actions[name]
    if (!action) return
    event.preventDefault()
    action()
  }
  onMounted(() => {
    window.addEventListener('keydown', listen)
  })
  onUnmounted(() => {
    window.removeEventListener('keydown', listen)
  })
}

import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import { isComposing, isPlainKey } from '../../composables/use-keys.ts'
import { completeTag, writtenTag, type Completion, type TagName } from './complete-tag.ts'

/** Completion of a tag in a text box: what is offered, which one is active, and how keys move it. */
export function useCompletion(
  box: Readonly<ShallowRef<HTMLTextAreaElement | null>>,
  names: () => readonly TagName[],
): {
  offered: ComputedRef<readonly TagName[]>
  active: ShallowRef<number>
  look(): void
  hide(): void
  take(name: TagName | undefined): void
  onKey(event: KeyboardEvent): void
} {
  const found = shallowRef<Completion>()
  const active = shallowRef(0)
  const offered = computed(() => found.value?.names ?? [])

  function hide(): void {
    found.value = undefined
  }

  /** Looks at the place of the caret. Not called while an input method composes. */
  function look(): void {
    const { value: element } = box
    active.value = 0
    found.value =
      element && element.selectionStart === element.selectionEnd
        ? completeTag(element.value, element.selectionStart, names())
        : undefined
  }

  function take(name: TagName | undefined): void {
    const { value: element } = box
    const from = found.value?.from
    if (!element || !name || from === undefined) return
    const { text, caret } = writtenTag(name, element.value.slice(element.selectionStart))
    element.focus()
    element.setSelectionRange(from, element.selectionStart)
    // Written like typed text, so that the box's own undo takes it back.
    if (!document.execCommand('insertText', false, text)) element.setRangeText(text)
    element.setSelectionRange(from + caret, from + caret)
    hide()
    if (name.kind === 'block' && name.insert.endsWith(' ')) look()
  }

  function onKey(event: KeyboardEvent): void {
    const { length } = offered.value
    if (length === 0 || isComposing(event)) return
    const step = { ArrowDown: 1, ArrowUp: length - 1 }[event.key]
    if (step !== undefined) active.value = (active.value + step) % length
    else if (isPlainKey(event, 'Enter') || isPlainKey(event, 'Tab')) take(offered.value[active.value])
    else if (isPlainKey(event, 'Escape')) hide()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return { offered, active, look, hide, take, onKey }
}

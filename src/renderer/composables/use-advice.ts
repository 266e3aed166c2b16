import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import type { WritingAdvice } from '../../core/advice/advise-writing.ts'
import type { Composition } from '../../core/compose.ts'

/** How long nobody has to write before advice is looked for, in milliseconds. */
const IDLE = 500

/** Whether a person has written anything into a composition that advice could be about. */
function isWritten({ facts, messages }: Composition): boolean {
  const sentence = [...facts.values()].some(
    ({ field, shown, state }) => field.type === 'sentence' && shown && state === 'given',
  )
  return sentence || Object.values(messages).some(({ edited }) => edited)
}

/**
 * Advice on what the user writes, a moment after the last change and never on the way of a key press. The rules are loaded
 * when there is something to read for the first time.
 */
export function useAdvice(composition: () => Composition): Readonly<ShallowRef<readonly WritingAdvice[]>> {
  const notes = shallowRef<readonly WritingAdvice[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined

  async function read(asked: Composition): Promise<void> {
    const { adviseWriting } = await import('../../core/advice/advise-writing.ts')
    if (asked === composition()) notes.value = adviseWriting(asked)
  }

  watch(
    composition,
    (current) => {
      clearTimeout(timer)
      if (!isWritten(current)) {
        if (notes.value.length > 0) notes.value = []
        return
      }
      timer = setTimeout(() => void read(current), IDLE)
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    clearTimeout(timer)
  })
  return notes
}

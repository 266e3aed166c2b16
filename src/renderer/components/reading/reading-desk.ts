import { inject, nextTick, shallowRef, type InjectionKey, type ShallowRef } from 'vue'

/** What ties a row of the reading to its marks: attributes and listeners for the row's element. */
export interface RowTie {
  readonly 'data-row': string
  readonly class: { readonly lit: boolean }
  readonly tabindex: -1
  onMouseenter(): void
  onMouseleave(): void
  onFocusin(): void
}

/** The screen as one thing: which mark and row are lit, and whether the message is being written. */
export interface ReadingDesk {
  /** The key of the row and of the marks that are lit; `''` when none are. */
  readonly lit: ShallowRef<string>
  readonly isWriting: ShallowRef<boolean>
  row(key: string): RowTie
  /** From a mark to its row, or from a row to its first mark; the focus goes along. */
  goToRow(key: string): void
  goToMark(key: string): Promise<void>
}

const deskKey: InjectionKey<ReadingDesk> = Symbol('reading-desk')

/** Under this key the desk is provided by the view. */
export { deskKey }

/** The desk, from inside the screen. */
export function useReadingDesk(): ReadingDesk {
  const desk = inject(deskKey)
  if (!desk) throw new Error('No desk was provided.')
  return desk
}

function reach(attribute: string, key: string): HTMLElement | undefined {
  const found = document.querySelector(`[${attribute}="${CSS.escape(key)}"]`)
  if (!(found instanceof HTMLElement)) return undefined
  const folded = found.closest('details')
  if (folded) folded.open = true
  return found
}

/** Makes the desk of one screen. */
export function createReadingDesk(): ReadingDesk {
  const lit = shallowRef('')
  const isWriting = shallowRef(false)

  const light = (key: string) => () => {
    lit.value = key
  }

  function show(attribute: string, key: string): void {
    const element = reach(attribute, key)
    element?.scrollIntoView({ block: 'nearest' })
    element?.focus({ preventScroll: true })
    lit.value = key
  }

  return {
    lit,
    isWriting,
    row: (key) => ({
      'data-row': key,
      class: { lit: lit.value === key },
      tabindex: -1,
      onMouseenter: light(key),
      onMouseleave: light(''),
      onFocusin: light(key),
    }),
    goToRow(key) {
      show('data-row', key)
    },
    async goToMark(key) {
      isWriting.value = false
      await nextTick()
      show('data-mark', key)
    },
  }
}

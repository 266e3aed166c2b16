import { computed, shallowRef, type ComputedRef, type Ref } from 'vue'

/** The rows somebody picked. */
export interface RowSelection {
  readonly ids: Ref<ReadonlySet<string>>
  /** The picked rows in the order of the list. */
  readonly inOrder: ComputedRef<string[]>
  toggle(id: string): void
  add(ids: readonly string[]): void
  clear(): void
}

/** Keeps which of these rows are picked. Rows that leave the list are no longer picked. */
export function useRowSelection(listed: () => readonly { readonly id: string }[]): RowSelection {
  const picked = shallowRef<ReadonlySet<string>>(new Set())
  const inOrder = computed(() =>
    listed()
      .map(({ id }) => id)
      .filter((id) => picked.value.has(id)),
  )
  return {
    ids: computed(() => new Set(inOrder.value)),
    inOrder,
    toggle(id) {
      const next = new Set(picked.value)
      if (!next.delete(id)) next.add(id)
      picked.value = next
    },
    add(ids) {
      picked.value = new Set([...picked.value, ...ids])
    },
    clear() {
      picked.value = new Set()
    },
  }
}

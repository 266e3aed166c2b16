import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import type { Piece } from '../../contract/history.ts'
import type { Language } from '../../contract/language.ts'
import { useDraftStore } from './draft.ts'

/** What somebody wants to take out of the draft, and how. */
export interface Wish {
  readonly act: 'copy' | 'export'
  readonly languages: readonly Language[]
  readonly piece: Piece
}

/** The gate before a message leaves: what waits for an explicit yes, and what was refused last. */
export const useGateStore = defineStore('gate', () => {
  const draft = useDraftStore()
  /** Waits for the user to accept its warnings; gone as soon as the message changes. */
  const waiting = shallowRef<Wish>()
  /** The last wish that was refused; a new object each time, so that the reasons can take the focus again. */
  const refused = shallowRef<Wish>()

  watch(
    () => draft.composition,
    () => {
      waiting.value = undefined
      refused.value = undefined
    },
  )

  function wait(wish: Wish): void {
    refused.value = undefined
    waiting.value = wish
  }

  function refuse(wish: Wish): void {
    waiting.value = undefined
    refused.value = { ...wish }
  }

  function done(): void {
    waiting.value = undefined
    refused.value = undefined
  }

  return { waiting, refused, wait, refuse, done }
})

import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { FailureReply } from '../../contract/failure.ts'

/** The failure the user has to hear about, until they dismiss it or a newer one takes its place. */
export const useFailuresStore = defineStore('failures', () => {
  const current = shallowRef<FailureReply>()

  /** Shows a failure. An act the user called off is no failure. */
  function show(failure: FailureReply): void {
    if (failure.code !== 'cancelled') current.value = failure
  }

  function dismiss(): void {
    current.value = undefined
  }

  return { current, show, dismiss }
})

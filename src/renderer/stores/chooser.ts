import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Chooser, ChooserAnswer } from '../../contract/chooser.ts'
import { useBackend } from '../backend/backend.ts'
import { useFailuresStore } from './failures.ts'

/** The questions that lead to a situation, and the answers given so far. */
export const useChooserStore = defineStore('chooser', () => {
  const { call } = useBackend()
  const failures = useFailuresStore()
  const chooser = shallowRef<Chooser>()
  const given = shallowRef<readonly ChooserAnswer[]>([])
  const isOpen = shallowRef(false)

  const last = computed(() => given.value.at(-1)?.to)
  /** The question that is asked now; none before the first opening and at the end. */
  const question = computed(() => {
    const to = last.value
    const questions = chooser.value?.questions ?? []
    if (!to) return questions[0]
    return 'question' in to ? questions.find(({ id }) => id === to.question) : undefined
  })
  /** The scenario the answers have led to. */
  const found = computed(() => (last.value && 'scenario' in last.value ? last.value : undefined))

  /** Begins with the first question; shows why when there are none. */
  async function open(): Promise<void> {
    if (!chooser.value) {
      const reply = await call('chooser.open', {})
      if (!reply.ok) return failures.show(reply.error)
      chooser.value = reply.value.chooser
    }
    given.value = []
    isOpen.value = true
  }

  function answer(one: ChooserAnswer): void {
    given.value = [...given.value, one]
  }

  /** Takes the last answer back. */
  function back(): void {
    given.value = given.value.slice(0, -1)
  }

  function startAgain(): void {
    given.value = []
  }

  return { isOpen, given, question, found, open, answer, back, startAgain }
})

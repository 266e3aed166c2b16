import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { ReadingFacts } from '../../contract/reading.ts'
import { useDraftStore } from './draft.ts'

/** What the buyer knows and every message is held against: answered beside the message, or known from the draft at hand. */
export const useReadingFactsStore = defineStore('reading-facts', () => {
  const draft = useDraftStore()
  /** What was answered beside the message; it goes before what the draft says. */
  const own = shallowRef<ReadingFacts>({})
  /** What the draft at hand knows. */
  const known = computed((): ReadingFacts => {
    const received = draft.input?.received
    const method = draft.answers['payMethod']
    return {
      ...(received && { received }),
      ...(typeof method === 'string' && /^[a-z]+(-[a-z]+)*$/.test(method) && { paymentMethod: method }),
    }
  })
  const facts = computed((): ReadingFacts => {
    const { answers } = draft
    return { ...known.value, ...(Object.keys(answers).length > 0 && { answers }), ...own.value }
  })

  /** Answers some of the questions. */
  function answer(part: ReadingFacts): void {
    own.value = { ...own.value, ...part }
  }

  /** Says how it was paid; `''` takes that back. */
  function pay(method: string): void {
    const rest = Object.fromEntries(Object.entries(own.value).filter(([name]) => name !== 'paymentMethod'))
    own.value = method === '' ? rest : { ...rest, paymentMethod: method }
  }

  /** Puts other answers in the place of all that were given. */
  function put(answers: ReadingFacts): void {
    own.value = answers
  }

  return { own, known, facts, answer, pay, put }
})

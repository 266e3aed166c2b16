import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { Output } from '../../contract/operations.ts'
import type { Received } from '../../contract/received.ts'
import { checklist } from '../../core/checklist.ts'
import { useBackend } from '../backend/backend.ts'
import { useDraftStore } from './draft.ts'
import { useFailuresStore } from './failures.ts'

type Progress = Output<'checklist.open'>['progress']

const none: Progress = { steps: [], evidence: [] }

const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])]

/** How far the user has come on the shop's screens: kept per order number, in memory while there is none. */
export const useChecklistStore = defineStore('checklist', () => {
  const { call } = useBackend()
  const draft = useDraftStore()
  const failures = useFailuresStore()
  /** Progress by wizard, for the order that is being followed. */
  const known = shallowRef<Readonly<Record<string, Progress>>>({})
  /** The order number that was complete when its field was last left. */
  const order = shallowRef('')

  const wizardId = computed(() => draft.wizard?.id ?? '')
  const progress = computed(() => known.value[wizardId.value] ?? none)
  const steps = computed(() => (draft.wizard ? checklist(draft.wizard, progress.value.received) : []))
  const done = computed(() => steps.value.filter(({ step }) => progress.value.steps.includes(step.id)).length)

  watch(
    () => progress.value.received,
    (received) => {
      draft.setReceived(received)
    },
    { immediate: true },
  )

  function put(wizard: string, value: Progress): void {
    known.value = { ...known.value, [wizard]: value }
  }

  async function save(value: Progress): Promise<void> {
    const wizard = wizardId.value
    put(wizard, value)
    if (order.value === '' || wizard === '') return
    const reply = await call('checklist.save', { wizard, orderNumber: order.value, progress: value })
    if (!reply.ok) failures.show(reply.error)
  }

  /** Fetches what is kept for this order; what was ticked before there was a number is added to it. */
  async function load(wizard: string, orderNumber: string): Promise<void> {
    const reply = await call('checklist.open', { wizard, orderNumber })
    if (!reply.ok) return failures.show(reply.error)
    if (order.value !== orderNumber) return
    const before = known.value[wizard] ?? none
    const kept = reply.value.progress
    const received = kept.received ?? before.received
    const merged = {
      steps: union(kept.steps, before.steps),
      evidence: union(kept.evidence, before.evidence),
      ...(received && { received }),
    }
    put(wizard, merged)
    const isNew = merged.steps.length > kept.steps.length || merged.evidence.length > kept.evidence.length
    if (isNew || received !== kept.received) await save(merged)
  }

  /** Follows the draft's order number; called when its field is left and when a draft is put in from elsewhere. */
  function follow(): void {
    const next = /^\d{14,20}$/.test(draft.orderNumber) ? draft.orderNumber : ''
    if (next === order.value) return
    // Another order starts with an empty list; ticks made before any number was known go along.
    if (order.value !== '') known.value = {}
    order.value = next
    if (next !== '' && wizardId.value !== '') void load(wizardId.value, next)
  }

  watch(wizardId, (wizard) => {
    if (order.value !== '' && wizard !== '' && !known.value[wizard]) void load(wizard, order.value)
  })
  watch(() => draft.generation, follow)

  return {
    progress,
    steps,
    done,
    order,
    follow,
    setReceived: (received: Received) => save({ ...progress.value, received }),
    toggleStep: (id: string) => save({ ...progress.value, steps: toggled(progress.value.steps, id) }),
    toggleEvidence: (id: string) =>
      save({ ...progress.value, evidence: toggled(progress.value.evidence, id) }),
  }
})

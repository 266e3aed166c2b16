import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useChecklistStore } from '../../../src/renderer/stores/checklist.ts'
import { useDraftStore } from '../../../src/renderer/stores/draft.ts'
import { makeScenario } from '../../support/scenario.ts'
import { openStores } from '../page-stores.ts'

const source = { name: 'A page', date: '2026-11', confidence: 'medium' } as const
const text = { ja: '押す', en: 'Press' }
const step = (id: string) => ({
  id,
  action: text,
  labels: { en: 'Orders', ja: [] },
  explanation: text,
  source,
})
const wizard = {
  id: 'steps',
  title: text,
  asksReceived: true,
  steps: [step('one'), { ...step('two'), contradicts: [{ received: ['all'], reason: text }] }],
  reviewed: '2026-11-22',
}

async function openChecklist(kept: Readonly<Record<string, object>> = {}) {
  const { pinia, called } = openStores({
    'scenario.open': () => ({ scenario: makeScenario(), wizard }),
    'checklist.open': (input) => ({
      progress: kept[Object(input).orderNumber] ?? { steps: [], evidence: [] },
    }),
    'checklist.save': () => ({}),
  })
  const draft = useDraftStore(pinia)
  const checklist = useChecklistStore(pinia)
  await draft.choose('small-trouble')
  await nextTick()
  const follow = async (orderNumber: string): Promise<void> => {
    draft.answer('orderNumber', orderNumber)
    checklist.follow()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const saved = () => called.filter(({ name }) => name === 'checklist.save').map(({ input }) => Object(input))
  return { checklist, follow, saved }
}

describe('the checklist', () => {
  it('marks the steps that what was received makes untrue', async () => {
    const { checklist } = await openChecklist()
    await checklist.setReceived('all')
    expect(checklist.steps.map(({ contradiction }) => contradiction !== undefined)).toEqual([false, true])
  })

  it('counts its ticks, and keeps them in memory while there is no order number', async () => {
    const { checklist, saved } = await openChecklist()
    await checklist.toggleStep('one')
    expect(checklist.done).toBe(1)
    await checklist.toggleStep('one')
    expect(checklist.done).toBe(0)
    expect(saved()).toEqual([])
  })

  it('takes the ticks along when the order number becomes known', async () => {
    const { checklist, follow, saved } = await openChecklist()
    await checklist.toggleStep('one')
    await follow('8123456789012345')
    expect(saved()).toMatchObject([{ orderNumber: '8123456789012345', progress: { steps: ['one'] } }])
  })

  it('shows what was kept for an order, and nothing of it for the next order', async () => {
    const kept = { '8123456789012345': { received: 'nothing', steps: ['two'], evidence: ['photo'] } }
    const { checklist, follow } = await openChecklist(kept)
    await follow('8123456789012345')
    expect(checklist.progress).toEqual({ received: 'nothing', steps: ['two'], evidence: ['photo'] })
    await follow('8123456789012346')
    expect(checklist.progress).toEqual({ steps: [], evidence: [] })
  })

  it('follows no number that is still being typed', async () => {
    const { checklist, follow } = await openChecklist()
    await follow('81234')
    expect(checklist.order).toBe('')
  })
})

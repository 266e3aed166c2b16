import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useDraftStore } from '../../../src/renderer/stores/draft.ts'
import { useGateStore, type Wish } from '../../../src/renderer/stores/gate.ts'
import { makeScenario } from '../../support/scenario.ts'
import { openStores } from '../page-stores.ts'

const wish: Wish = { act: 'copy', languages: ['en'], piece: { of: 'whole' } }

async function openGate() {
  const { pinia } = openStores({ 'scenario.open': () => ({ scenario: makeScenario(), wizard: { id: 'w' } }) })
  const draft = useDraftStore(pinia)
  const gate = useGateStore(pinia)
  await draft.choose('small-trouble')
  await nextTick()
  return { draft, gate }
}

describe('the gate', () => {
  it('forgets a waiting wish as soon as the message changes', async () => {
    const { draft, gate } = await openGate()
    gate.wait(wish)
    expect(gate.waiting).toEqual(wish)
    draft.answer('itemName', 'Red cup')
    await nextTick()
    expect(gate.waiting).toBeUndefined()
  })

  it('gives each refusal anew, so that the reasons can be shown again', async () => {
    const { gate } = await openGate()
    gate.refuse(wish)
    const first = gate.refused
    gate.refuse(wish)
    expect(gate.refused).toEqual(first)
    expect(gate.refused).not.toBe(first)
  })
})

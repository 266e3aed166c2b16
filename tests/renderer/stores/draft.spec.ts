import { describe, expect, it } from 'vitest'
import type { WrittenEntry } from '../../../src/contract/history.ts'
import { useAppStore } from '../../../src/renderer/stores/app.ts'
import { useDraftStore } from '../../../src/renderer/stores/draft.ts'
import { completeAnswers, makeField, makeScenario } from '../../support/scenario.ts'
import { openStores } from '../page-stores.ts'

const source = { name: 'A page', date: '2026-11', confidence: 'medium' } as const
const text = { ja: '押す', en: 'Press' }
const wizard = {
  id: 'steps',
  title: text,
  asksReceived: true,
  steps: [{ id: 'one', action: text, labels: { en: 'Orders', ja: [] }, explanation: text, source }],
  reviewed: '2026-11-22',
}
const other = makeScenario({
  id: 'other-trouble',
  fields: [
    makeField({ id: 'orderNumber', type: 'order-number', required: true }),
    makeField({
      id: 'colour',
      type: 'choice',
      choices: [{ id: 'red', label: { en: 'red', ja: '赤', zh: '红' } }],
    }),
  ],
})

async function openDraft() {
  const scenarios = [makeScenario(), other]
  const { pinia, called } = openStores({
    'scenario.open': (input) => ({
      scenario: scenarios.find(({ id }) => id === Object(input).id),
      wizard,
    }),
  })
  await useAppStore(pinia).open()
  const draft = useDraftStore(pinia)
  await draft.choose('small-trouble')
  return { draft, called }
}

function fill(draft: ReturnType<typeof useDraftStore>): void {
  for (const [field, answer] of Object.entries(completeAnswers)) draft.answer(field, answer)
}

const entry: WrittenEntry = {
  way: 'written',
  id: '5f0f3b6c-2f6f-4c8e-9a3c-0b8f5d2f9a11',
  keptAt: '2026-11-22T03:00:00.000Z',
  via: 'copy',
  scenario: 'small-trouble',
  scenarioVersion: 1,
  title: { en: 'Small trouble', ja: '小さな困りごと', zh: '小麻烦' },
  channel: 'chat',
  languages: ['en'],
  piece: { of: 'whole' },
  answers: completeAnswers,
  texts: { en: 'Order 8123456789012345: my cup is missing.', ja: '届きません。' },
  edited: ['en'],
  verdict: 'warning',
  accepted: ['hand-edited'],
}

describe('the draft', () => {
  it('begins with what was read, and keeps what was answered', async () => {
    const { draft } = await openDraft()
    draft.answer('itemName', 'Blue cup')
    draft.answer('orderNumber', '8123456789012345')
    const undo = await draft.begin('other-trouble', { orderNumber: '8123456789012345', colour: 'red' })
    expect(draft.scenario?.id).toBe('other-trouble')
    expect(draft.answers).toEqual({ itemName: 'Blue cup', orderNumber: '8123456789012345', colour: 'red' })
    undo?.()
    expect(draft.scenario?.id).toBe('small-trouble')
    expect(draft.answers['colour']).toBeUndefined()
  })
  it('begins with nothing but what was read when that is about another order', async () => {
    const { draft } = await openDraft()
    fill(draft)
    await draft.begin('other-trouble', { orderNumber: '9999999999999999' })
    expect(draft.answers).toEqual({ orderNumber: '9999999999999999' })
  })
  it('follows every answer in all languages without a call', async () => {
    const { draft, called } = await openDraft()
    const before = called.length
    fill(draft)
    expect(draft.composition?.messages.en?.text).toBe('Order 8123456789012345: Blue cup is missing.')
    expect(draft.composition?.messages.ja?.text).toBe('注文 8123456789012345 の Blue cup が届きません。')
    expect(draft.verdict).toBe('ready')
    expect(called.length).toBe(before)
  })

  it('leaves an answer as it is typed, shows it tidied, and tidies it when its field is left', async () => {
    const { draft } = await openDraft()
    draft.answer('orderNumber', '８１２３ 4567 8901 2345')
    expect(draft.answers['orderNumber']).toBe('８１２３ 4567 8901 2345')
    expect(draft.orderNumber).toBe('8123456789012345')
    expect(draft.commit('orderNumber')).toBe(true)
    expect(draft.answers['orderNumber']).toBe('8123456789012345')
    expect(draft.commit('orderNumber')).toBe(false)
  })

  it('keeps shared answers when another situation is chosen, and sends only what that one asks', async () => {
    const { draft } = await openDraft()
    fill(draft)
    await draft.choose('other-trouble')
    expect(draft.orderNumber).toBe('8123456789012345')
    expect(Object.keys(draft.input?.answers ?? {})).toEqual(['orderNumber'])
    await draft.choose('small-trouble')
    expect(draft.verdict).toBe('ready')
  })

  it('drops hand edits when another situation is chosen', async () => {
    const { draft } = await openDraft()
    draft.edit('en', 'My own words.')
    await draft.choose('other-trouble')
    expect(draft.edits).toEqual({})
  })

  it('shows a hand edit in place of the text and puts the text back in one act', async () => {
    const { draft } = await openDraft()
    fill(draft)
    draft.edit('en', 'My own words.')
    expect(draft.composition?.messages.en).toMatchObject({ text: 'My own words.', edited: true })
    expect(draft.verdict).toBe('warning')
    draft.resetEdit('en')
    expect(draft.composition?.messages.en?.edited).toBe(false)
  })

  it('gives everything back after it was cleared', async () => {
    const { draft } = await openDraft()
    fill(draft)
    const undo = draft.clear()
    expect(draft.answers).toEqual({})
    undo()
    expect(draft.answers).toEqual(completeAnswers)
    expect(draft.verdict).toBe('ready')
  })

  it('is filled from a kept message, hand edits included', async () => {
    const { draft } = await openDraft()
    expect(await draft.refill(entry)).toBe(true)
    expect(draft.composition?.messages.en?.text).toBe(entry.texts.en)
    expect(draft.composition?.messages.ja?.edited).toBe(false)
    expect(draft.outdated).toBeUndefined()
  })

  it('says when a kept message comes from another version of its situation', async () => {
    const { draft } = await openDraft()
    await draft.refill({ ...entry, scenarioVersion: 3 })
    expect(draft.outdated).toEqual({ from: 3, to: 1, texts: entry.texts })
    draft.acceptOutdated()
    expect(draft.outdated).toBeUndefined()
  })
})

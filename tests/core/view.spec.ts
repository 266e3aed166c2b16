import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/contract/draft.ts'
import type { Language } from '../../src/contract/language.ts'
import { readFacts } from '../../src/core/facts.ts'
import type { View } from '../../src/core/template/view.ts'
import { viewOf } from '../../src/core/view.ts'
import { makeDraft, makeField, makeScenario } from '../support/scenario.ts'

const remedies = [{ id: 'refund', label: { en: 'a refund', ja: '返金', zh: '退款' } }]
const proofs = [
  { id: 'photo', label: { en: 'a photo', ja: '写真', zh: '照片' } },
  { id: 'video', label: { en: 'a video', ja: '動画', zh: '视频' } },
]
const scenario = makeScenario({
  tones: [{ id: 'firm', label: { ja: 'きっぱり', en: 'Firm' } }],
  fields: [
    makeField({ id: 'replyBy', type: 'date' }),
    makeField({ id: 'amount', type: 'money' }),
    makeField({ id: 'count', type: 'quantity' }),
    makeField({ id: 'remedy', type: 'choice', choices: remedies, open: true }),
    makeField({ id: 'evidence', type: 'choices', choices: proofs, open: true }),
    makeField({ id: 'note', type: 'sentence' }),
    makeField({ id: 'unused', type: 'yes-no' }),
  ],
})
const answers: Answers = {
  replyBy: '2026-12-01',
  amount: { value: '12.5', currency: 'USD' },
  count: '2',
  remedy: 'refund',
  evidence: ['photo', 'unboxing film'],
  note: { en: 'It is wet.', ja: '濡れています。' },
  unused: true,
}

function view(language: Language, given: Answers = answers): View {
  const draft = makeDraft(scenario, given)
  return viewOf(draft, readFacts(draft), language)
}

describe('what a template sees', () => {
  it('is every value as a string of its language', () => {
    expect(view('en')).toEqual({
      replyBy: { text: '1 December 2026' },
      amount: { text: 'USD 12.50' },
      count: { text: '2 pieces' },
      remedy: { text: 'a refund', flags: ['refund'] },
      evidence: { text: '', items: ['a photo', 'unboxing film'], flags: ['photo', 'unboxing film'] },
      note: { text: 'It is wet.' },
      unused: { text: 'yes' },
      tone: { text: 'firm', flags: ['firm'] },
      variant: { text: '', flags: [''] },
    })
  })
  it('differs by language where the words differ', () => {
    expect(view('ja')).toMatchObject({
      replyBy: { text: '2026年12月1日' },
      amount: { text: '12.50 米ドル' },
      remedy: { text: '返金' },
      evidence: { items: ['写真', 'unboxing film'] },
    })
    expect(view('zh')).toMatchObject({ remedy: { text: '退款' }, note: { text: '' } })
  })
  it('is empty where nothing was given', () => {
    const { evidence, ...rest } = view('en', { unused: false })
    expect(evidence).toEqual({ text: '', items: [] })
    const empty = Object.keys(rest).filter((name) => rest[name]?.text === '')
    expect(empty).toEqual(['replyBy', 'amount', 'count', 'remedy', 'note', 'unused', 'variant'])
  })
})

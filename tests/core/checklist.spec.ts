import { describe, expect, it } from 'vitest'
import type { Wizard, WizardStep } from '../../src/contract/wizard.ts'
import { checklist } from '../../src/core/checklist.ts'

const text = (words: string): { ja: string; en: string } => ({ ja: words, en: words })

function step(id: string, contradicts?: WizardStep['contradicts']): WizardStep {
  return {
    id,
    action: text(id),
    labels: { en: id, ja: [] },
    explanation: text(id),
    source: { name: 'A page', date: '2026', confidence: 'low' },
    ...(contradicts ? { contradicts } : {}),
  }
}

const reasons = { got: text('it arrived'), lacks: text('it did not arrive') }
const open = step('open')
const notReceived = step('not-received', [{ received: ['all', 'part'], reason: reasons.got }])
const received = step('received', [{ received: ['nothing'], reason: reasons.lacks }])
const wizard: Wizard = {
  id: 'steps',
  title: text('steps'),
  asksReceived: true,
  steps: [open, notReceived, received],
  reviewed: '2026-11-22',
}

describe('a checklist', () => {
  it('marks nothing before it is known what has arrived', () => {
    expect(checklist(wizard, undefined)).toEqual([{ step: open }, { step: notReceived }, { step: received }])
  })
  it.each(['all', 'part'] as const)('marks the step that denies the arrival when %s arrived', (what) => {
    expect(checklist(wizard, what)).toEqual([
      { step: open },
      { step: notReceived, contradiction: reasons.got },
      { step: received },
    ])
  })
  it('marks the step that claims the arrival when nothing arrived', () => {
    expect(checklist(wizard, 'nothing')).toEqual([
      { step: open },
      { step: notReceived },
      { step: received, contradiction: reasons.lacks },
    ])
  })
})

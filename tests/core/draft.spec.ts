import { describe, expect, it } from 'vitest'
import { toneOf, variantOf } from '../../src/core/draft.ts'
import { makeDraft, makeScenario } from '../support/scenario.ts'

const mode = (id: string): { id: string; label: { ja: string; en: string } } => ({
  id,
  label: { ja: id, en: id },
})
const scenario = makeScenario({
  tones: [mode('friendly'), mode('firm')],
  variants: [mode('plain'), mode('praise')],
})

describe('tone and variant of a draft', () => {
  it('are the chosen ones', () => {
    const draft = makeDraft(scenario, {}, { tone: 'firm', variant: 'praise' })
    expect([toneOf(draft), variantOf(draft)]).toEqual(['firm', 'praise'])
  })
  it('are the first ones when nothing was chosen', () => {
    expect([toneOf(makeDraft(scenario, {})), variantOf(makeDraft(scenario, {}))]).toEqual([
      'friendly',
      'plain',
    ])
  })
  it('are the first ones when the chosen ones do not exist', () => {
    const draft = makeDraft(scenario, {}, { tone: 'rude', variant: 'none' })
    expect([toneOf(draft), variantOf(draft)]).toEqual(['friendly', 'plain'])
  })
  it('are empty when the scenario has none', () => {
    const draft = makeDraft(makeScenario(), {}, { tone: 'firm' })
    expect([toneOf(draft), variantOf(draft)]).toEqual(['', ''])
  })
})

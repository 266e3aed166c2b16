import { describe, expect, it } from 'vitest'
import {
  addTone,
  addVariant,
  changeVariant,
  removeMode,
} from '../../../../src/renderer/components/packs/change-modes.ts'
import { manuscript } from './manuscript-fixture.ts'

const label = { ja: 'ていねい', en: 'Friendly' }
const conditionsOf = ({ scenario }: typeof manuscript): string[] =>
  (scenario.fields[3]?.shownWhen ?? []).map(({ name, is }) => `${name}: ${is.join(' ')}`)

describe('the tones of a manuscript', () => {
  it('stand in their usual order, the softest first', () => {
    const ids = addTone(manuscript, { id: 'friendly', label }).scenario.tones.map(({ id }) => id)
    expect(ids).toEqual(['friendly', 'firm', 'final'])
  })
  it('leave the examples and conditions they are taken out of', () => {
    const without = removeMode(manuscript, 'tones', 'final')
    expect(without.scenario.tones.map(({ id }) => id)).toEqual(['firm'])
    expect(without.examples[0]).toEqual({ variant: 'late', answers: manuscript.examples[0]?.answers })
    expect(conditionsOf(without)).toEqual(['remedy: refund', 'tone: firm', 'variant: late'])
    expect(conditionsOf(removeMode(without, 'tones', 'firm'))).toEqual(['remedy: refund', 'variant: late'])
  })
})

describe('the cases of a manuscript', () => {
  it('come with their words to be written', () => {
    expect(addVariant(manuscript).scenario.variants.at(-1)).toEqual({
      id: 'case-1',
      label: { ja: '', en: '' },
    })
  })
  it('take examples and conditions along to a new id', () => {
    const changed = changeVariant(manuscript, 0, { id: 'delayed' })
    expect(changed.scenario.variants.map(({ id }) => id)).toEqual(['delayed', 'lost'])
    expect(changed.examples[0]?.variant).toBe('delayed')
    expect(conditionsOf(changed)).toContain('variant: delayed')
  })
  it('leave with what asks for them', () => {
    const without = removeMode(manuscript, 'variants', 'late')
    expect(without.examples[0]).toMatchObject({ tone: 'final' })
    expect(without.examples[0]).not.toHaveProperty('variant')
    expect(conditionsOf(without)).toEqual(['remedy: refund', 'tone: firm final'])
  })
})

import { describe, expect, it } from 'vitest'
import type { ReadStep } from '../../../src/contract/reading.ts'
import { findConflicts } from '../../../src/core/reading/find-conflicts.ts'
import { makeStepConflict } from '../../support/phrases.ts'

const step = (...labels: string[]): ReadStep => ({
  start: 0,
  end: 1,
  labels: labels.map((label) => ({ label, start: 0, end: 1 })),
})
const rules = [
  makeStepConflict('untrue', { nature: 'untrue', labels: ['Received Goods'], received: ['nothing'] }),
  makeStepConflict('both', {
    nature: 'trap',
    labels: ['Accept', 'Submit'],
    received: ['all'],
    caseStatus: ['open'],
  }),
  makeStepConflict('always', { nature: 'trap', labels: ['Received Goods'] }),
  makeStepConflict('paid', { nature: 'trap', labels: ['Submit'], paymentMethod: ['card', 'store'] }),
]

describe('a step', () => {
  it('is held against what the buyer knows, a rule with a fact before one without', () => {
    expect(findConflicts([step('Submit'), step('Received Goods')], { received: 'nothing' }, rules)).toEqual([
      { id: 'untrue', step: 1, nature: 'untrue', fact: 'received' },
    ])
  })
  it('meets a rule without facts when no other fits', () => {
    expect(findConflicts([step('Received Goods')], { received: 'all' }, rules)).toEqual([
      { id: 'always', step: 0, nature: 'trap' },
    ])
  })
  it('meets a rule only when all its facts are known and so', () => {
    const found = (facts: Parameters<typeof findConflicts>[1]): string[] =>
      findConflicts([step('Accept')], facts, rules).map(({ id }) => id)
    expect(found({ received: 'all' })).toEqual([])
    expect(found({ received: 'all', caseStatus: 'none' })).toEqual([])
    expect(found({ received: 'all', caseStatus: 'open' })).toEqual(['both'])
  })
  it('may meet several', () => {
    const facts = { received: 'all', caseStatus: 'open', paymentMethod: 'store' } as const
    expect(findConflicts([step('Submit', 'Other')], facts, rules).map(({ id, fact }) => [id, fact])).toEqual([
      ['both', 'received'],
      ['paid', 'paymentMethod'],
    ])
  })
  it('without labels meets none', () => {
    expect(findConflicts([step()], { received: 'nothing' }, rules)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Reading, ReadStep } from '../../../src/contract/reading.ts'
import { suggestAnswers } from '../../../src/core/reading/suggest-answers.ts'
import { makePhraseRisk } from '../../support/phrases.ts'
import { makeReading, makeRisk } from '../../support/reading.ts'
import { compileBook } from '../../support/small-book.ts'

const book = compileBook({
  risks: [
    makePhraseRisk('stars-first', 'careful', ['review-request', 'not-arrived']),
    makePhraseRisk('off-platform-refund', 'stop', ['off-platform-offer', 'refund-status', 'review-request']),
  ],
  kinds: [
    { id: 'offer', scenarios: ['refund-status', 'appeal'] },
    { id: 'thanks', scenarios: ['thank-you'] },
    { id: 'stall', scenarios: ['not-arrived', 'defective'] },
  ],
  topics: [
    { id: 'not-arrived', received: ['nothing'], forms: {} },
    { id: 'defective', received: ['all', 'part'], forms: {} },
    { id: 'review-request', forms: {} },
  ],
})
const risk = (id: Reading['risks'][number]['id']): Reading['risks'][number] =>
  makeRisk('text', 'text', 'text', { id })
const suggest = (
  part: Partial<Reading>,
  facts = {},
  ...topics: string[]
): ReturnType<typeof suggestAnswers> => suggestAnswers(makeReading(part), new Set(topics), facts, book)
const step = (label: string): ReadStep => ({ start: 0, end: 1, labels: [{ label, start: 0, end: 1 }] })

describe('the answers to a message', () => {
  it('are for its gravest risks first, the best of each, then for its kind, three at most', () => {
    const found = suggest({
      risks: [risk('off-platform-refund'), risk('stars-first')],
      kind: { id: 'offer', words: [] },
    })
    expect(found.map(({ scenario, because }) => [scenario, because])).toEqual([
      ['off-platform-offer', 'off-platform-refund'],
      ['review-request', 'stars-first'],
      ['refund-status', 'off-platform-refund'],
    ])
  })
  it('are about what the message names before others, but behind the best for a risk that is about no topic', () => {
    const part: Partial<Reading> = { risks: [risk('off-platform-refund')], kind: { id: 'offer', words: [] } }
    const scenarios = (...topics: string[]): string[] =>
      suggest(part, {}, ...topics).map(({ scenario }) => scenario)
    expect(scenarios()).toEqual(['off-platform-offer', 'refund-status', 'review-request'])
    expect(scenarios('review-request')).toEqual(['off-platform-offer', 'review-request', 'refund-status'])
    expect(scenarios('customs')).toEqual(scenarios())
  })
  it('let the best for a risk give way when it is about another topic', () => {
    const part: Partial<Reading> = { kind: { id: 'stall', words: [] } }
    expect(suggest(part).map(({ scenario }) => scenario)).toEqual(['not-arrived', 'defective'])
    expect(suggest(part, {}, 'defective').map(({ scenario }) => scenario)).toEqual([
      'defective',
      'not-arrived',
    ])
  })
  it('leave out what cannot be after what has arrived', () => {
    const part: Partial<Reading> = { kind: { id: 'stall', words: [] } }
    const scenarios = (received: string): string[] =>
      suggest(part, { received }).map(({ scenario }) => scenario)
    expect([scenarios('nothing'), scenarios('all')]).toEqual([['not-arrived'], ['defective']])
  })
  it('offer to talk about steps that name labels', () => {
    const found = suggest({ steps: [step('Submit')], kind: { id: 'thanks', words: [] } })
    expect(found.map(({ scenario }) => scenario)).toEqual(['seller-dispute-steps', 'thank-you'])
  })
  it('never state what was guessed', () => {
    const [first] = suggest({
      steps: [{ ...step(''), labels: [{ label: 'Personal reason', start: 0, end: 1, heard: true }] }],
      conflicts: [{ id: 'a', step: 0, nature: 'untrue' }],
    })
    expect(first?.answers).toEqual({})
  })
  it('are for its kind when it has no risk, and none when it has none', () => {
    expect(suggest({ kind: { id: 'thanks', words: [] } }).map(({ scenario }) => scenario)).toEqual([
      'thank-you',
    ])
    expect(suggest({ kind: { id: 'refusal', words: [] } })).toEqual([])
    expect(suggest({})).toEqual([])
  })
  it('bring what was read along, over what the draft says', () => {
    const named: Reading['named'] = [
      { kind: 'id', key: 'LP00123456CN', start: 0, end: 1 },
      { kind: 'id', key: '8123456789012345', start: 1, end: 2 },
      { kind: 'money', key: 'USD 5.5', start: 2, end: 3 },
      { kind: 'money', key: 'USD 9', start: 3, end: 4 },
    ]
    const [first] = suggest(
      { named, kind: { id: 'thanks', words: [] } },
      { answers: { orderNumber: '1', name: 'Hana' } },
    )
    expect(first?.answers).toEqual({
      name: 'Hana',
      orderNumber: '8123456789012345',
      offeredAmount: { value: '5.5', currency: 'USD' },
    })
  })
  it('begin with the steps that are not true, and name them', () => {
    const found = suggest({
      steps: [step('Received Goods'), step('Personal reason'), step('Received Goods')],
      conflicts: [
        { id: 'a', step: 0, nature: 'untrue' },
        { id: 'b', step: 1, nature: 'trap' },
        { id: 'c', step: 2, nature: 'untrue' },
      ],
      kind: { id: 'offer', words: [] },
    })
    expect(found.map(({ scenario }) => scenario)).toEqual(['seller-dispute-steps', 'refund-status', 'appeal'])
    expect(found[0]).toMatchObject({ because: 'instruction', answers: { untrueSteps: ['received'] } })
  })
})

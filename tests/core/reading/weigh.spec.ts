import { describe, expect, it } from 'vitest'
import type { PhraseWeights } from '../../../src/contract/phrasebook.ts'
import { knownClue, tableOfClues } from '../../../src/core/reading/clue-weights.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { weigh, type Decision } from '../../../src/core/reading/weigh.ts'
import { compileBook, makeIdea } from '../../support/small-book.ts'

const weights: PhraseWeights = {
  learntOn: '2026-11-22',
  messages: 1,
  outcomes: [
    { of: 'stars-first', start: -100 },
    { of: 'thanks', start: -50 },
  ],
  clues: { stars: [0, 80], 'five stars': [0, 10], first: [0, 40, 1, -20], '@kind': [1, 60] },
  steps: {},
}
const book = compileBook({ weights, ideas: [makeIdea('kind', 'thank you')] })
const decide = (text: string): Decision[] => weigh(takeIn(text, book), weights)

describe('the table of clues', () => {
  const table = tableOfClues({ clues: { a: [0, 1], 'a b': [0, 2], 'a ~ c': [0, 3] } })
  it('knows clues of one, two and three words', () => {
    expect(knownClue(table, 'a', undefined, undefined)).toEqual({ number: 0, weights: [0, 1] })
    expect(knownClue(table, 'a', 'b', undefined)).toEqual({ number: 1, weights: [0, 2] })
    expect(knownClue(table, 'a', '~', 'c')).toEqual({ number: 2, weights: [0, 3] })
  })
  it('knows clues of labels with several words', () => {
    const labels = tableOfClues({ clues: { '@!label:Refund Only @pay': [0, 4] } })
    expect(knownClue(labels, '@!label:Refund Only', '@pay', undefined)?.weights).toEqual([0, 4])
  })
  it('knows no others', () => {
    expect(knownClue(table, 'b', undefined, undefined)).toBeUndefined()
    expect(knownClue(table, 'a', '~', undefined)).toBeUndefined()
    expect(knownClue(table, 'a', 'b', 'c')).toBeUndefined()
    expect(knownClue(table, 'constructor', undefined, undefined)).toBeUndefined()
  })
})

describe('the weighing', () => {
  it('adds the start and the clues of a sentence', () => {
    expect(decide('Give five stars first.')).toEqual([
      { of: 'stars-first', sum: 30, from: 0, to: 1 },
      { of: 'thanks', sum: -70, from: 0, to: 1 },
    ])
  })
  it('adds what two sentences say together', () => {
    expect(decide('You come first. Give stars.')[0]).toEqual({ of: 'stars-first', sum: 20, from: 0, to: 2 })
  })
  it('counts a clue once that stands in both', () => {
    expect(decide('Stars. Stars.')[0]?.sum).toBeLessThanOrEqual(0)
    expect(decide('Stars stars stars.')[0]?.sum).toBeLessThanOrEqual(0)
  })
  it('never adds more than two sentences', () => {
    expect(decide('First. So. Stars.')[0]?.sum).toBeLessThanOrEqual(0)
  })
  it('names the sentences that speak loudest', () => {
    expect(decide('Thank you. Good day. First of all.')[1]).toEqual({ of: 'thanks', sum: 10, from: 0, to: 1 })
  })
  it('decides nothing in a text without sentences', () => {
    expect(decide('').map(({ sum }) => sum)).toEqual([-Infinity, -Infinity])
  })
})

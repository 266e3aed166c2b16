import { describe, expect, it } from 'vitest'
import type { PhraseWeights } from '../../../src/contract/phrasebook.ts'
import { clueBehind, tableOfClues } from '../../../src/core/reading/clue-weights.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { weigh, type Decision } from '../../../src/core/reading/weigh.ts'
import { emptyPhrasebook } from '../../support/reading.ts'
import { compileBook, makeIdea } from '../../support/small-book.ts'

const weights: PhraseWeights = {
  ...emptyPhrasebook.weights,
  outcomes: [
    { of: 'stars-first', start: -100 },
    { of: 'thanks', start: -50 },
  ],
  clues: ['a80 stars', 'a10 five stars', 'a40b-20 first', 'b60 @kind', 'a35 ^@star'],
}
const book = compileBook({ weights, ideas: [makeIdea('kind', 'thank you'), makeIdea('star', 'rating')] })
const decide = (text: string): Decision[] => weigh(takeIn(text, book), book)

describe('the table of clues', () => {
  const { first, ideas, about, count, weights } = tableOfClues({
    outcomes: [
      { of: 'stars-first', start: 0 },
      { of: 'thanks', start: 0 },
    ],
    clues: ['a1 a', 'b-20 a b', 'a3b40 a ~ c', 'a4 @!label:Refund Only @pay', 'a5 ^@pay', 'a6 @pay'],
  })
  const behind = (word: string, second: string, third?: string): number | undefined => {
    const node = first.get(word)
    return node && clueBehind(node, second, third)
  }
  it('knows clues of one, two and three words', () => {
    expect(first.get('a')?.clue).toBe(0)
    expect(behind('a', 'b')).toBe(1)
    expect(behind('a', '~', 'c')).toBe(2)
  })
  it('knows clues of one idea and of two, from either', () => {
    const { numbers, alone, together } = ideas
    const [label = NaN, pay = NaN] = ['@!label:Refund Only', '@pay'].map((idea) => numbers.get(idea))
    expect([together[label * 2 + pay], together[pay * 2 + label], together[pay * 2 + pay]]).toEqual([4, 4, 0])
    expect([alone[label], alone[pay]]).toEqual([0, 6])
  })
  it('keeps ideas of the whole message apart', () => {
    expect(about.get('@pay')).toBe(4)
    expect(first.get('@pay')?.clue).toBeUndefined()
    expect(count).toBe(6)
  })
  it('knows what each adds to each outcome', () => {
    expect([...weights]).toEqual([1, 0, 0, -20, 3, 40, 4, 0, 5, 0, 6, 0])
  })
  it('knows no others', () => {
    expect(first.get('b')).toBeUndefined()
    expect(behind('a', '~')).toBeUndefined()
    expect(behind('a', 'b', 'c')).toBeUndefined()
    expect(first.get('constructor')).toBeUndefined()
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
  it('adds what is said anywhere in the message, once', () => {
    const far = 'A rating. A rating. So. Give stars.'
    expect(decide(far)[0]).toMatchObject({ of: 'stars-first', sum: 15 })
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

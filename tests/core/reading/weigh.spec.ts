import { describe, expect, it } from 'vitest'
import type { PhraseWeights } from '../../../src/contract/phrasebook.ts'
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
  clues: ['a80 stars', 'a10 five stars', 'a40b-20 first', 'b60 @kind', 'a35 ^ @star'],
}
const book = compileBook({ weights, ideas: [makeIdea('kind', 'thank you'), makeIdea('star', 'rating')] })
const decide = (text: string): Decision[] => weigh(takeIn(text, 'en', book), book)

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
  it('knows nothing of the message before', () => {
    expect(decide('Give stars.')).toEqual(decide('Give stars.'))
    for (const text of ['A rating. A rating. So. Give stars.', 'You come first. Give stars.'])
      expect(decide(text)).toEqual(decide(text))
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

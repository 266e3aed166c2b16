import { describe, expect, it } from 'vitest'
import type { FoundRisk, ReadStep } from '../../../src/contract/reading.ts'
import { createDecidingWords } from '../../../src/core/reading/deciding-words.ts'
import { findKind } from '../../../src/core/reading/find-kind.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { weigh } from '../../../src/core/reading/weigh.ts'
import { emptyPhrasebook, makeRisk } from '../../support/reading.ts'
import { makePhraseRisk } from '../../support/phrases.ts'
import { compileBook } from '../../support/small-book.ts'

const book = compileBook({
  risks: [
    { ...makePhraseRisk('return-without-returning', 'stop'), kind: 'trick' },
    { ...makePhraseRisk('blame-buyer', 'careful'), kind: 'refusal' },
    makePhraseRisk('false-tracking', 'careful'),
  ],
  kinds: [
    { id: 'offer', scenarios: [] },
    { id: 'thanks', scenarios: [] },
  ],
  weights: {
    ...emptyPhrasebook.weights,
    outcomes: [
      { of: 'stars-first', start: 0 },
      { of: 'offer', start: -50 },
      { of: 'thanks', start: -50 },
    ],
    clues: ['b100 pay', 'c90 thank', 'a200 stars'],
  },
})
const text = 'We thank you. We pay. Stars.'
const step: ReadStep = { start: 0, end: 2, labels: [] }

function kindOf(
  steps: readonly ReadStep[],
  risks: readonly FoundRisk[],
  said = text,
): ReturnType<typeof findKind> {
  const sentences = takeIn(said, 'en', book)
  return findKind(steps, risks, weigh(sentences, book), createDecidingWords(sentences, book), book)
}

describe('the kind of a message', () => {
  it('is an instruction with two steps or more', () => {
    expect(kindOf([step, step], [])).toEqual({
      id: 'instruction',
      words: [
        { start: 0, end: 2 },
        { start: 0, end: 2 },
      ],
    })
  })
  it('is what a risk makes it, a trick first, however many steps it has', () => {
    const [trick, refusal] = [makeRisk(text, 'pay'), makeRisk(text, 'pay', 'pay', { id: 'blame-buyer' })]
    expect(kindOf([], [refusal])?.id).toBe('refusal')
    expect(kindOf([step, step], [refusal, trick])).toEqual({ id: 'trick', words: trick.words })
  })
  it('is none of a risk that comes with several kinds', () => {
    expect(kindOf([], [makeRisk(text, 'pay', 'pay', { id: 'false-tracking' })])?.id).toBe('offer')
  })
  it('is what speaks loudest, with the words that decided it', () => {
    expect(kindOf([], [])).toEqual({ id: 'offer', words: [{ start: 17, end: 20 }] })
    expect(kindOf([], [], 'I thank you')).toEqual({ id: 'thanks', words: [{ start: 2, end: 7 }] })
  })
  it('is nothing when nothing is said', () => {
    expect(kindOf([], [], '')).toBeUndefined()
    expect(kindOf([], [], 'hm')).toBeUndefined()
  })
})

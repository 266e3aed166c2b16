import { describe, expect, it } from 'vitest'
import { createDecidingWords } from '../../../src/core/reading/deciding-words.ts'
import { findRisks } from '../../../src/core/reading/find-risks.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { weigh } from '../../../src/core/reading/weigh.ts'
import { emptyPhrasebook } from '../../support/reading.ts'
import { compileBook, makeIdea } from '../../support/small-book.ts'
import { makePhraseRisk } from '../../support/phrases.ts'

const book = compileBook({
  ideas: [makeIdea('rate', 'five stars|star'), makeIdea('outside', 'paypal')],
  risks: [makePhraseRisk('stars-first', 'careful'), makePhraseRisk('off-platform-refund', 'stop')],
  weights: {
    ...emptyPhrasebook.weights,
    outcomes: [
      { of: 'off-platform-refund', start: -50 },
      { of: 'stars-first', start: -50 },
    ],
    clues: ['a90 @outside', 'b40 @rate', 'b45 please ~ first', 'b10 first', 'b-2 dear'],
  },
})

/** The risks of a text and the words that decided each. */
function risksOf(text: string): [string, string, ...string[]][] {
  const sentences = takeIn(text, 'en', book)
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return findRisks(weigh(sentences, book), createDecidingWords(sentences, book), book).map((risk) => [
    risk.id,
    cut(risk),
    ...risk.words.map(cut),
  ])
}

describe('the risks of a text', () => {
  it('are shown at the exact words that decided', () => {
    expect(risksOf('Dear friend, Ｆｉｖｅ  STARS please do first!')).toEqual([
      ['stars-first', 'Ｆｉｖｅ  STARS please do first', 'Ｆｉｖｅ  STARS please do first'],
    ])
  })
  it('show no more words than speak for half of it', () => {
    const text = 'First of all: give five stars. Please you first'
    expect(risksOf(text)).toEqual([
      ['stars-first', 'five stars. Please you first', 'five stars', 'Please you first'],
    ])
  })
  it('come with the gravest first', () => {
    expect(risksOf('Please go first, five stars. We pay by PayPal.').map(([id]) => id)).toEqual([
      'off-platform-refund',
      'stars-first',
    ])
  })
  it('are none below the line', () => {
    expect(risksOf('Five stars. Hello.')).toEqual([])
    expect(risksOf('')).toEqual([])
  })
})

describe('the words that decided', () => {
  it('are none for an outcome nobody has learnt', () => {
    const decidingWords = createDecidingWords(takeIn('First', 'en', book), book)
    expect(decidingWords({ of: 'thanks', sum: 1, from: 0, to: 1 })).toEqual([])
  })
})

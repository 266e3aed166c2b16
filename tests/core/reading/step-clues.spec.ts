import { describe, expect, it } from 'vitest'
import { stepClues } from '../../../src/core/reading/step-clues.ts'
import { cutPieces } from '../../../src/core/reading/step-pieces.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { compiled } from '../../reading/answer-all.ts'

/** What speaks for or against a step in each piece of an English text. */
function cluesOf(text: string): string[][] {
  return stepClues(cutPieces(text, takeIn(text, compiled), compiled.labels.bare, false), 'en')
}

describe('the clues of a piece', () => {
  it('begin with its shape', () => {
    const texts = ['choose “Refund Only”', 'take “the blue one”', 'pick faulty item', 'open it', 'thank you']
    expect(texts.map((text) => cluesOf(text)[0]?.[0])).toEqual([
      'shape label+press',
      'shape quote+press',
      'shape option+press',
      'shape +press',
      'shape ',
    ])
  })
  it('hold the words around what it is about, also those beyond the piece', () => {
    const [, second] = cluesOf('All we wish, press “Extend time” tonight, then wait')
    expect(second).toEqual(expect.arrayContaining(['pre press', 'pre wish press', 'post tonight', 'left we']))
    expect(second).toEqual(expect.arrayContaining(['right then', 'prev wish', 'next then']))
  })
  it('are each there once', () => {
    for (const clues of cluesOf('Open it, open it, and open it.'))
      expect(new Set(clues).size).toBe(clues.length)
  })
})

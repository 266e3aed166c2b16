import { describe, expect, it } from 'vitest'
import { cluesToLearn } from '../../../src/app/reading/clues-to-learn.ts'
import { stepClues } from '../../../src/core/reading/step-clues.ts'
import { cutPieces } from '../../../src/core/reading/step-pieces.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { compiled } from '../../reading/answer-all.ts'

/** What speaks for or against a step in each piece of an English text, as the phrasebook writes it. */
function cluesOf(text: string): { own: string[]; behind: string[][] }[] {
  const { names, nameOf } = cluesToLearn(compiled)
  const pieces = cutPieces(
    text,
    takeIn(text, 'en', compiled, compiled.lexicon.adding),
    compiled.labels.bare,
    false,
  )
  return stepClues(pieces, 'en', names).map(({ own, behind }) => ({
    own: own.map(nameOf),
    behind: behind.map((some) => some.map(nameOf)),
  }))
}

describe('the clues of a piece', () => {
  it('hold its shape', () => {
    const texts = ['choose “Refund Only”', 'take “the blue one”', 'pick faulty item', 'open it', 'thank you']
    expect(texts.map((text) => cluesOf(text)[0]?.own.find((clue) => clue.startsWith('shape:')))).toEqual([
      'shape: label+press',
      'shape: quote+press',
      'shape: option+press',
      'shape: +press',
      'shape: other',
    ])
  })
  it('hold the words around what it is about, also those beyond the piece', () => {
    const [, second] = cluesOf('All we wish, press “Extend time” tonight, then wait')
    expect(second?.own).toEqual(
      expect.arrayContaining(['pre: press', 'pre: press wish', 'post: tonight', 'left: we']),
    )
    expect(second?.own).toEqual(expect.arrayContaining(['right: then', 'prev: wish', 'next: then']))
  })
  it('hold what speaks behind each tag of the piece before', () => {
    const [, second] = cluesOf('thank you, open it')
    expect(second?.behind.map((some) => some.at(-1))).toEqual([
      'after: none comma +press',
      'after: begins comma +press',
      'after: goes-on comma +press',
    ])
  })
  it('are each there once', () => {
    for (const { own } of cluesOf('Open it, open it, and open it.'))
      expect(new Set(own).size).toBe(own.length)
  })
})

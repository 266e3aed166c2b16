import { describe, expect, it } from 'vitest'
import { cluesToLearn } from '../../../src/app/reading/clues-to-learn.ts'
import { labelClues } from '../../../src/core/reading/label-clues.ts'
import { cutPieces } from '../../../src/core/reading/step-pieces.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { compileBook, makeIdea } from '../../support/small-book.ts'

const book = compileBook({ ideas: [makeIdea('press', 'press')] })

function cluesOf(text: string, isCase = false): string[] {
  const { names, nameOf } = cluesToLearn(book)
  const pieces = cutPieces(text, takeIn(text, 'en', book, book.lexicon.adding), book.labels.bare, false)
  return labelClues(pieces, isCase, names).map(nameOf)
}

describe('the clues for a label', () => {
  it('are words, up to three together, and ideas', () => {
    expect(cluesOf('Press it twice now').toSorted()).toEqual(
      [
        ...['press', 'it', 'twice', 'now', 'press it', 'it twice', 'twice now'],
        ...['press it twice', 'it twice now', '@press', 'case: false'],
      ].toSorted(),
    )
  })
  it('are quoted words once more', () => {
    expect(cluesOf('Press “item lost”')).toEqual(
      expect.arrayContaining(['item lost', 'quote:', 'quote: item', 'quote: lost', 'quote: item lost']),
    )
    expect(cluesOf('Press it')).not.toContain('quote:')
  })
  it('are up to four Chinese or Japanese characters', () => {
    const clues = cluesOf('没收到货吗')
    expect(clues).toEqual(expect.arrayContaining(['没', '没 收', '没 收 到 货']))
    expect(clues).not.toContain('没 收 到 货 吗')
  })
  it('say whether there is a case', () => {
    expect(cluesOf('Press it', true)).toContain('case: true')
  })
})

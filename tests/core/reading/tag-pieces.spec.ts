import { describe, expect, it } from 'vitest'
import { cutPieces, type StepPiece } from '../../../src/core/reading/step-pieces.ts'
import { tagPieces, type StepTag } from '../../../src/core/reading/tag-pieces.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { compileBook } from '../../support/small-book.ts'

const book = compileBook({})
const cut = (text: string): StepPiece[] => cutPieces(text, takeIn(text, book), book.labels.bare, false)

/** Tags pieces by words: what each adds to beginning a step and to going on with one. */
function tag(text: string, weights: Readonly<Record<string, [number, number]>>): StepTag[] {
  const pieces = cut(text)
  const clues = pieces.map(({ sentence, from, to }) => ['shape', ...sentence.words.slice(from, to)])
  return tagPieces(pieces, clues, (clue) => weights[clue])
}

describe('the tags of pieces', () => {
  it('follow what speaks loudest', () => {
    expect(tag('hello, open it, slowly, bye', { open: [50, 0], slowly: [0, 20] })).toEqual([
      'none',
      'begins',
      'goes-on',
      'none',
    ])
  })
  it('never go on where nothing began', () => {
    expect(tag('slowly, bye', { slowly: [0, 100] })).toEqual(['none', 'none'])
  })
  it('begin a step that alone would be silent, when it lets a louder one go on', () => {
    expect(tag('open it, slowly', { open: [-10, 0], slowly: [0, 100] })).toEqual(['begins', 'goes-on'])
  })
  it('make all items of a list steps, or none', () => {
    const list = '1) open it\n2) wait, please\n3) red'
    expect(tag(list, { open: [90, 0], wait: [-20, 0] })).toEqual(['begins', 'begins', 'goes-on', 'begins'])
    expect(tag(list, { open: [90, 0], wait: [-100, 0] })).toEqual(['none', 'none', 'none', 'none'])
  })
  it('are none for no pieces', () => {
    expect(tagPieces([], [], () => [100, 100])).toEqual([])
  })
})

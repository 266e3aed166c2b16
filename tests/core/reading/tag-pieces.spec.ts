import { describe, expect, it } from 'vitest'
import { stepClues } from '../../../src/core/reading/step-clues.ts'
import { cutPieces } from '../../../src/core/reading/step-pieces.ts'
import type { StepTag } from '../../../src/core/reading/step-tags.ts'
import { tagPieces } from '../../../src/core/reading/tag-pieces.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { emptyPhrasebook } from '../../support/reading.ts'
import { compileBook } from '../../support/small-book.ts'

/** Tags the pieces of a text by words: what each adds to beginning a step and to going on with one. */
function tag(text: string, weights: Readonly<Record<string, [number, number]>>): readonly StepTag[] {
  const lines = Object.entries(weights).map(([word, [begins, goesOn]]) => `a${begins}b${goesOn} ${word}`)
  const book = compileBook({ weights: { ...emptyPhrasebook.weights, steps: lines } })
  const pieces = cutPieces(text, takeIn(text, 'en', book), book.labels.bare, false)
  return tagPieces(pieces, stepClues(pieces, 'en', book.stepClues.names), book.stepClues)
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
  it('make the items of a list steps, or none of them', () => {
    const list = '1) open it\n2) wait, please\n3) red'
    const red: [number, number] = [5, 0]
    expect(tag(list, { open: [90, 0], wait: [-20, 0], red })).toEqual([
      'begins',
      'begins',
      'goes-on',
      'begins',
    ])
    expect(tag(list, { open: [90, 0], wait: [-100, 0], red })).toEqual(['none', 'none', 'none', 'none'])
  })
  it('are none for what stands right before a list of steps, however loud it is', () => {
    expect(
      tag('open it so\n1) choose it\n2) send it', { open: [90, 0], choose: [90, 0], send: [90, 0] }),
    ).toEqual(['none', 'begins', 'begins'])
  })
  it('leave out the last item when it is no act', () => {
    const list = '1) open it\n2) wait\n3) we pay you'
    expect(tag(list, { open: [50, 0], wait: [10, 0], pay: [-5, 0] })).toEqual(['begins', 'begins', 'none'])
  })
  it('are none for no pieces', () => {
    expect(tag('', { open: [100, 100] })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { NONE, ROOT } from '../../../src/core/reading/word-tree.ts'
import { addClue, sumClues, tableOfClues, weightOf } from '../../../src/core/reading/clue-table.ts'
import { createLexicon } from '../../../src/core/reading/lexicon.ts'

const lexicon = createLexicon()
const lines = ['a1 a', 'b-20 a b', 'a3b40 a ~ c', 'a4 @pay @!label:Refund_Only', 'a5 ^ @pay', 'a6 @pay']
const table = tableOfClues(lines, 2, lexicon)
const { names } = table

function find(...words: string[]): number {
  return words.map(names.numberOf).reduce(names.behind, ROOT)
}
const weightsOf = (clue: number): number[] => [...sumClues([clue], table)]

describe('the table of clues', () => {
  it('knows clues of one, two and three words, and what each adds to each outcome', () => {
    expect([find('a'), find('a', 'b'), find('a', '~', 'c')].map(weightsOf)).toEqual([
      [1, 0],
      [0, -20],
      [3, 40],
    ])
  })
  it('knows two ideas, whichever comes first', () => {
    const [one, other] = [names.ideaOf('pay', false), names.ideaOf('label:Refund Only', true)]
    expect([names.together(one, other), names.together(other, one)].map(weightsOf)).toEqual([
      [4, 0],
      [4, 0],
    ])
    expect([names.together(one, one), names.together(one, NONE), names.together(NONE, other)]).toEqual([
      NONE,
      NONE,
      NONE,
    ])
  })
  it('keeps ideas of the whole message apart', () => {
    expect([find('@pay'), find('^', '@pay')].map(weightsOf)).toEqual([
      [6, 0],
      [5, 0],
    ])
  })
  it('knows no others', () => {
    expect([find('b'), find('a', 'b', 'c'), find('constructor'), find('z', 'a')]).toEqual(
      Array.from({ length: 4 }, () => NONE),
    )
    expect(weightsOf(find('a', '~'))).toEqual([0, 0])
  })
  it('says what a clue adds to one outcome', () => {
    expect([0, 1, 2].map((outcome) => weightOf(find('a', '~', 'c'), outcome, table))).toEqual([3, 40, 0])
  })
  it('leaves out weights for outcomes there are not', () => {
    const small = tableOfClues(['a1c5 a'], 2, createLexicon())
    expect([...sumClues([small.names.behind(ROOT, small.names.numberOf('a'))], small)]).toEqual([1, 0])
  })
  it('adds up what some clues add', () => {
    const sums = sumClues([find('a'), find('a', 'b')], table)
    expect([...sums]).toEqual([1, -20])
    addClue(sums, find('a', '~', 'c'), table)
    expect([...sums]).toEqual([4, 20])
  })
})

import { describe, expect, it } from 'vitest'
import { NONE } from '../../../src/core/reading/word-tree.ts'
import { createLexicon } from '../../../src/core/reading/lexicon.ts'

describe('a lexicon', () => {
  it('numbers words in the order they are added', () => {
    const { adding, finding, words } = createLexicon()
    expect(['red', 'blue', 'red'].map(adding.numberOf)).toEqual([0, 1, 0])
    expect(['blue', 'green', 'constructor'].map(finding.numberOf)).toEqual([1, NONE, NONE])
    expect(words).toEqual(['red', 'blue'])
  })
  it('numbers ideas said and denied, without spaces', () => {
    const { adding, finding, words } = createLexicon()
    const said = adding.ideaOf('label:Refund Only', false)
    const denied = adding.ideaOf('label:Refund Only', true)
    expect(words).toEqual(['@label:Refund_Only', '@!label:Refund_Only'])
    expect([finding.ideaOf('label:Refund Only', false), finding.ideaOf('label:Refund Only', true)]).toEqual([
      said,
      denied,
    ])
    expect(finding.ideaOf('pay', false)).toBe(NONE)
  })
})

import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../src/core/reading/word-tree.ts'
import { hearLabel, tableOfLabels } from '../../../src/core/reading/hear-label.ts'
import { createLexicon } from '../../../src/core/reading/lexicon.ts'

const lexicon = createLexicon()
const weights = tableOfLabels(
  {
    labels: [
      { of: 'Submit', start: -50 },
      { of: 'Received Goods', start: -50 },
      { of: 'Confirm Goods Received', start: -50 },
    ],
    labelClues: ['a90 send', 'b80 received', 'b80c125 button', 'a-200b-200 photo'],
  },
  lexicon,
)
const hear = (named: string | undefined, ...words: string[]): string | undefined =>
  hearLabel(
    words.map((word) => weights.table.names.behind(ROOT, lexicon.finding.numberOf(word))),
    weights,
    named,
  )

describe('the label a step is heard to name', () => {
  it('is the one its clues speak loudest for', () => {
    expect(hear(undefined, 'send')).toBe('Submit')
    expect(hear(undefined, 'received', 'send')).toBe('Submit')
  })
  it('is none when none is loud enough', () => {
    expect(hear(undefined)).toBeUndefined()
    expect(hear(undefined, 'received', 'photo')).toBeUndefined()
  })
  it('is the one a wording names unless another is much louder', () => {
    expect(hear('Received Goods', 'received', 'send')).toBe('Received Goods')
    expect(hear('Received Goods', 'button')).toBe('Confirm Goods Received')
    expect(hear('Submit', 'photo')).toBe('Submit')
    expect(hear('Orders', 'send')).toBe('Orders')
  })
})

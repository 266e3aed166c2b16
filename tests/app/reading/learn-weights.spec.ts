import { describe, expect, it } from 'vitest'
import type { LabelledText } from '../../../src/app/reading/labelled-message.ts'
import { learnWeights } from '../../../src/app/reading/learn-weights.ts'
import { PhraseWeights } from '../../../src/contract/phrasebook.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { readWeightLine } from '../../../src/core/reading/weight-lines.ts'
import { weigh } from '../../../src/core/reading/weigh.ts'
import { compileBook, makeIdea } from '../../support/small-book.ts'

const goods = ['the cup', 'the lamp', 'the coat', 'the bag', 'the toy', 'the watch']
const messages: LabelledText[] = goods.flatMap((thing): LabelledText[] => [
  { text: `Hello. Give five stars first, for ${thing}.`, risks: ['stars-first'], kind: 'trick' },
  { text: `Hello. We sent ${thing} today.`, risks: [] },
  { text: `Thank you so much for buying ${thing}.`, risks: [], kind: 'thanks' },
  { text: `We can refund half for ${thing}.`, risks: [], kind: 'offer' },
])
const forms = {
  ideas: [makeIdea('rate', 'five stars', 'good review')],
  labels: [],
  letters: { traditional: '', simplified: '' },
  misspellings: {},
}
const learn = (): PhraseWeights => learnWeights(messages, forms, '2026-11-22')
const weights = learn()

/** What is said in a text, by the weights that were learnt. */
function saidIn(text: string): string[] {
  const book = compileBook({ ...forms, weights })
  return weigh(takeIn(text, 'en', book), book).flatMap(({ of, sum }) => (sum > 0 ? of : []))
}

describe('learnt weights', () => {
  it('tell apart what they were learnt from', () => {
    for (const { text, risks } of messages)
      expect(saidIn(text).includes('stars-first')).toBe(risks.length > 0)
  })
  it('reach messages nobody has seen', () => {
    expect(saidIn('Hello. Give five stars first, for the plate.')).toContain('stars-first')
    expect(saidIn('Thank you so much for the long letter.')).toEqual(['thanks'])
  })
  it('are the same each time', () => {
    expect(JSON.stringify(learn())).toBe(JSON.stringify(weights))
  })
  it('have the shape of the phrasebook, and say what they were learnt from', () => {
    expect(PhraseWeights.parse(weights)).toMatchObject({ learntOn: '2026-11-22', messages: messages.length })
  })
  it('leave out clues that only a few messages hold', () => {
    const clues = weights.clues.map((line) => readWeightLine(line)[0])
    expect(clues).toContain('@rate')
    expect(clues.filter((clue) => clue.includes('lamp'))).toEqual([])
  })
  it('are surer of what is only worth a note', () => {
    const strict = learnWeights(messages, forms, '2026-11-22', new Set(['stars-first'] as const))
    const lower = strict.outcomes.filter(
      ({ start }, at) => start < (weights.outcomes[at]?.start ?? -Infinity),
    )
    expect(lower.map(({ of }) => of)).toEqual(['stars-first'])
  })
})

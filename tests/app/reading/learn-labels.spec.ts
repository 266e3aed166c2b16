import { describe, expect, it } from 'vitest'
import type { LabelledText } from '../../../src/app/reading/labelled-message.ts'
import { learnLabels } from '../../../src/app/reading/learn-labels.ts'
import { ROOT } from '../../../src/core/reading/word-tree.ts'
import { partsOfClue } from '../../../src/core/reading/clue-weights.ts'
import { hearLabel, tableOfLabels } from '../../../src/core/reading/hear-label.ts'
import { compileBook, makeIdea } from '../../support/small-book.ts'

const book = compileBook({ ideas: [makeIdea('press', 'press', 'choose')] })
const things = ['red', 'green', 'blue', 'white', 'black', 'grey', 'brown', 'pink', 'gold', 'silver']
const numbers = ['one', 'two', 'three']
const steps = things.flatMap((thing) =>
  numbers.flatMap((number) => [
    { text: `Press “never came ${number}”`, labels: ['Goods not received'] },
    { text: `Press “send the ${thing} form”`, labels: ['Submit'] },
    { text: `Wash the ${thing} cup`, labels: [] },
  ]),
)
const messages: LabelledText[] = steps.map((step) => ({ text: `${step.text}.`, risks: [], steps: [step] }))

describe('learnt labels', () => {
  const learnt = learnLabels(messages, book)
  const weights = tableOfLabels(learnt, book.lexicon)
  const { names } = weights.table
  const heard = (...clues: string[]): string | undefined =>
    hearLabel(
      clues.map((clue) => partsOfClue(clue).map(names.numberOf).reduce(names.behind, ROOT)),
      weights,
      undefined,
    )

  it('are those that enough steps name', () => {
    expect(learnt.labels.map(({ of }) => of)).toEqual(['Goods not received', 'Submit'])
    const [one] = messages
    expect(learnLabels(one ? [one] : [], book)).toEqual({ labels: [], labelClues: [] })
  })
  it('are named by words nobody put together before', () => {
    expect(heard('quote:', 'never', 'came', 'quote: never', 'quote: came')).toBe('Goods not received')
    expect(heard('send', 'form', 'quote: send', 'quote: form')).toBe('Submit')
    expect(heard('wash', 'cup')).toBeUndefined()
  })
  it('are the same each time', () => {
    expect(learnLabels(messages, book)).toEqual(learnt)
  })
})

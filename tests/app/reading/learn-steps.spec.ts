import { describe, expect, it } from 'vitest'
import type { LabelledText } from '../../../src/app/reading/labelled-message.ts'
import { tagsOf } from '../../../src/app/reading/cut-lesson.ts'
import { learnSteps } from '../../../src/app/reading/learn-steps.ts'
import { tableOfClues } from '../../../src/core/reading/clue-table.ts'
import { findSteps } from '../../../src/core/reading/find-steps.ts'
import { cutPieces } from '../../../src/core/reading/step-pieces.ts'
import { SPOKEN_COUNT } from '../../../src/core/reading/step-tags.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { compileBook, makeIdea } from '../../support/small-book.ts'

const ideas = [makeIdea('press', 'press', 'choose'), makeIdea('do', 'open')]
const book = compileBook({ ideas })
const things = ['red', 'green', 'blue', 'white', 'black', 'grey']
const messages: LabelledText[] = things.flatMap((thing): LabelledText[] => [
  {
    text: `We are sorry. Press the ${thing} button, choose the ${thing} line. Then we pay.`,
    risks: [],
    steps: [
      { text: `Press the ${thing} button`, labels: [] },
      { text: `choose the ${thing} line`, labels: [] },
    ],
  },
  { text: `We send the ${thing} cup, and thank you.`, risks: [], steps: [] },
  { text: `Press the ${thing} button.`, risks: [] },
])
const learn = () => learnSteps(messages, book)
const stepClues = tableOfClues(learn(), SPOKEN_COUNT, book.lexicon)

function stepsIn(text: string): string[] {
  const own = { ...book, stepClues }
  return findSteps(text, 'en', takeIn(text, 'en', own), own).steps.map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('learnt steps', () => {
  it('are found in messages nobody has seen', () => {
    expect(stepsIn('We are sorry. Press the small button, choose the long line. Then we pay.')).toEqual([
      'Press the small button',
      'choose the long line',
    ])
    expect(stepsIn('We send the small cup, and thank you.')).toEqual([])
  })
  it('are the same each time', () => {
    expect(JSON.stringify(learn())).toBe(JSON.stringify(learn()))
  })
})

describe('the tags a labelled message should have', () => {
  it('begin where a step begins and go on to its end', () => {
    const text = 'Hello. Open it, slowly, and choose it.'
    const pieces = cutPieces(text, takeIn(text, 'en', book), book.labels.bare, false)
    const steps = [{ text: 'Open it, slowly' }, { text: 'choose it' }]
    expect(tagsOf(text, steps, pieces)).toEqual(['none', 'begins', 'goes-on', 'begins'])
  })
})

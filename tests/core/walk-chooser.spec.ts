import { describe, expect, it } from 'vitest'
import type { Chooser } from '../../src/contract/chooser.ts'
import { walkChooser } from '../../src/core/walk-chooser.ts'

/** Questions by id, each with where its answers lead: `?id` to a question, else to a scenario. */
function chooser(...questions: [string, ...string[]][]): Chooser {
  const label = { ja: 'はい', en: 'Yes' }
  return {
    questions: questions.map(([id, ...ends]) => ({
      id,
      ask: label,
      answers: ends.map((end) => ({
        label,
        to: end.startsWith('?') ? { question: end.slice(1) } : { scenario: end },
      })),
    })),
  }
}

describe('walking through the questions', () => {
  it('gives every way from the first question to a scenario', () => {
    expect(walkChooser(chooser(['a', 'one', '?b'], ['b', 'two', 'one']))).toEqual({
      paths: [
        { questions: ['a'], scenario: 'one' },
        { questions: ['a', 'b'], scenario: 'two' },
        { questions: ['a', 'b'], scenario: 'one' },
      ],
      faults: [],
    })
  })

  it('names a question that is missing, one that comes twice, and a circle', () => {
    expect(walkChooser(chooser(['a', '?b'])).faults).toEqual([{ fault: 'missing', question: 'b' }])
    expect(walkChooser(chooser(['a', 'x'], ['a', 'y'])).faults).toEqual([
      { fault: 'repeated', question: 'a' },
    ])
    expect(walkChooser(chooser(['a', '?b'], ['b', '?a', 'x'])).faults).toEqual([
      { fault: 'circle', question: 'a' },
    ])
  })
})

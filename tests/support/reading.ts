import type { Phrasebook } from '../../src/contract/phrasebook.ts'
import type { FoundRisk, ReadTask, Reading, Span } from '../../src/contract/reading.ts'

/** A reading in which nothing was found, with the parts given. */
export function makeReading(part: Partial<Reading> = {}): Reading {
  return {
    sentences: [],
    steps: [],
    labels: [],
    risks: [],
    conflicts: [],
    named: [],
    glosses: [],
    mistranslations: [],
    hidden: [],
    differences: [],
    suggestions: [],
    ...part,
  }
}

/** The first place of some words in a text. Throws when they are not there. */
export function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`“${words}” is not in the text.`)
  return { start, end: start + words.length }
}

/** A risk over these words of a text, decided by some of them. */
export function makeRisk(
  text: string,
  words: string,
  deciding = words,
  part: Partial<FoundRisk> = {},
): FoundRisk {
  return {
    id: 'return-without-returning',
    severity: 'stop',
    ...placeOf(text, words),
    words: [placeOf(text, deciding)],
    ...part,
  }
}

/** A step of a list. */
export function makeTask(text: string, part: Partial<ReadTask> = {}): ReadTask {
  return { text, labels: [], done: false, from: [], ...part }
}

/** A phrasebook that knows nothing. */
export const emptyPhrasebook: Phrasebook = {
  reviewed: '2026-11-22',
  letters: { traditional: '', simplified: '' },
  misspellings: {},
  ideas: [],
  weights: {
    learntOn: '2026-11-22',
    messages: 1,
    outcomes: [{ of: 'thanks', start: -100 }],
    clues: [],
    steps: [],
    labels: [],
    labelClues: [],
  },
  labels: [],
  risks: [],
  kinds: [],
  topics: [],
  glosses: [],
  names: [],
  mistranslations: [],
  conflicts: [],
}

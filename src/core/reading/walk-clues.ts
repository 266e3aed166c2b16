import { findClues } from './find-clues.ts'
import type { ClueNames } from './lexicon.ts'
import type { NamedSentence } from './named-sentence.ts'

/** Takes the clues of a message, with the words of their sentence each reaches over, `from` to `to` (behind the last). */
export interface ClueTaker {
  /** A clue of sentence `at`, once in each; `isShared` when it stands in the sentence before too. */
  own(clue: number, at: number, isShared: boolean, from: number, to: number): void
  /** A clue for the whole message, once, in the sentence where it stands first. */
  about(clue: number, at: number, from: number, to: number): void
}

/** Walks over the clues of a message, sentence by sentence. No list is made of them: that took as long as all the rest. */
export function walkClues(sentences: readonly NamedSentence[], names: ClueNames, taker: ClueTaker): void {
  const { meet, nextRound } = names.marks
  // What was met before the message is two rounds away: it stands in no sentence before the first one.
  nextRound()
  sentences.forEach((sentence, at) => {
    nextRound()
    findClues(
      sentence,
      names,
      (clue, from, to) => {
        const ago = meet(clue)
        if (ago > 0) taker.own(clue, at, ago === 1, from, to)
      },
      (clue, from, to) => {
        const isNew = meet(clue) > at
        if (isNew) taker.about(clue, at, from, to)
      },
    )
  })
}

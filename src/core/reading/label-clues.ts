import type { WordSpan } from './find-labels.ts'
import type { StepPiece } from './step-pieces.ts'

/** So many words or characters stand in one clue. */
const LONGEST_RUN = 3
const LONGEST_CHARACTER_RUN = 4

function* runsOf({ sentence }: StepPiece, { from, to }: WordSpan): Generator<string> {
  const { words, tokens } = sentence
  for (let first = from; first < to; first += 1) {
    const joint = tokens[first]?.isCharacter ? '' : ' '
    const longest = joint === '' ? LONGEST_CHARACTER_RUN : LONGEST_RUN
    let run = words[first] ?? ''
    yield run
    for (let last = first + 1; last < Math.min(to, first + longest); last += 1) {
      run += joint + (words[last] ?? '')
      yield run
    }
  }
}

/** What speaks for or against each label in a step: its words, those in quotation marks once more, and its ideas. */
export function labelClues(pieces: readonly StepPiece[], isCase: boolean): string[] {
  const clues = new Set<string>([`case ${isCase}`])
  for (const piece of pieces) {
    for (const run of runsOf(piece, piece)) clues.add(run)
    for (const quote of piece.quotes) {
      clues.add('quote')
      for (const run of runsOf(piece, quote)) clues.add(`quote ${run}`)
    }
    for (const { id } of piece.hits) if (!id.includes(':')) clues.add(`@${id}`)
  }
  return [...clues]
}

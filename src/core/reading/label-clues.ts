import { NONE, ROOT } from './clue-tree.ts'
import type { WordSpan } from './find-labels.ts'
import type { ClueNames } from './lexicon.ts'
import type { StepPiece } from './step-pieces.ts'

/** So many words or characters stand in one clue. */
const LONGEST_RUN = 3
const LONGEST_CHARACTER_RUN = 4

/** The runs of words or characters in a piece, behind a place. */
function* runsOf(
  { sentence }: StepPiece,
  { from, to }: WordSpan,
  { behind }: ClueNames,
  place: number,
): Generator<number> {
  const { numbers, tokens } = sentence
  for (let first = from; first < to; first += 1) {
    const longest = tokens[first]?.isCharacter ? LONGEST_CHARACTER_RUN : LONGEST_RUN
    let run = place
    for (const word of numbers.subarray(first, Math.min(to, first + longest))) {
      run = behind(run, word)
      yield run
    }
  }
}

/** What speaks for or against each label in a step: its words, those in quotation marks once more, and its ideas. */
export function labelClues(pieces: readonly StepPiece[], isCase: boolean, names: ClueNames): number[] {
  const sort = (name: string): number => names.behind(ROOT, names.numberOf(name))
  const quoted = sort('quote:')
  const clues = new Set<number>([names.behind(sort('case:'), names.numberOf(String(isCase)))])
  for (const piece of pieces) {
    for (const run of runsOf(piece, piece, names, ROOT)) clues.add(run)
    for (const quote of piece.quotes) {
      clues.add(quoted)
      for (const run of runsOf(piece, quote, names, quoted)) clues.add(run)
    }
    for (const { id } of piece.hits)
      if (!id.includes(':')) clues.add(names.behind(ROOT, names.ideaOf(id, false)))
  }
  clues.delete(NONE)
  return [...clues]
}

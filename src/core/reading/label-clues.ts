import { NONE, ROOT } from './word-tree.ts'
import type { WordSpan } from './find-labels.ts'
import type { ClueNames } from './lexicon.ts'
import type { StepPiece } from './step-pieces.ts'

/** So many words or characters stand in one clue. */
const LONGEST_RUN = 3
const LONGEST_CHARACTER_RUN = 4

/** Takes the runs of words or characters in a piece, behind a place. */
function takeRuns(
  { sentence }: StepPiece,
  { from, to }: WordSpan,
  { behind }: ClueNames,
  place: number,
  take: (clue: number) => void,
): void {
  const { numbers, tokens } = sentence
  for (let first = from; first < to; first += 1) {
    const longest = tokens[first]?.isCharacter ? LONGEST_CHARACTER_RUN : LONGEST_RUN
    let run = place
    for (let at = first; at < to && at < first + longest; at += 1) {
      run = behind(run, numbers[at] ?? NONE)
      take(run)
    }
  }
}

/** What speaks for or against each label in a step: its words, those in quotation marks once more, and its ideas. */
export function labelClues(pieces: readonly StepPiece[], isCase: boolean, names: ClueNames): number[] {
  const sort = (name: string): number => names.behind(ROOT, names.numberOf(name))
  const quoted = sort('quote:')
  const clues: number[] = []
  const { meet, nextRound } = names.marks
  const take = (clue: number): void => {
    if (meet(clue) > 0) clues.push(clue)
  }
  nextRound()
  take(names.behind(sort('case:'), names.numberOf(String(isCase))))
  for (const piece of pieces) {
    takeRuns(piece, piece, names, ROOT, take)
    for (const quote of piece.quotes) {
      take(quoted)
      takeRuns(piece, quote, names, quoted, take)
    }
    for (const { id } of piece.hits) if (!id.includes(':')) take(names.behind(ROOT, names.ideaOf(id, false)))
  }
  return clues
}

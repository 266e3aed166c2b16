import { writeWeights } from '../../core/reading/clue-weights.ts'
import { weightLine } from '../../core/reading/weight-lines.ts'

/** A weight or a start as the phrasebook keeps it. */
export const hundredths = (weight = 0): number => Math.round(100 * weight)

/**
 * The weights of numbered clues for several outcomes, a line of text a clue. Weights nearer to 0 than `lightest`, in hundredths,
 * are left out, and clues nothing of which is left.
 */
export function writeLines(
  numbers: ReadonlyMap<number, number>,
  nameOf: (clue: number) => string,
  outcomes: number,
  weightOf: (number: number, outcome: number) => number | undefined,
  lightest = 1,
): string[] {
  return [...numbers].flatMap(([clue, number]) => {
    const own = Array.from({ length: outcomes }, (_, outcome) => hundredths(weightOf(number, outcome)))
    const left = own.flatMap((weight, outcome) => (Math.abs(weight) < lightest ? [] : [outcome, weight]))
    return left.length === 0 ? [] : [weightLine(writeWeights(left), nameOf(clue))]
  })
}

import { writeWeights } from '../../core/reading/clue-weights.ts'
import { weightLine } from '../../core/reading/weight-lines.ts'

/** Weights below it are left out, in hundredths. */
const LIGHTEST = 1

/** A weight or a start as the phrasebook keeps it. */
export const hundredths = (weight = 0): number => Math.round(100 * weight)

/** The weights of numbered clues in several fitted lines, a line of text a clue; clues nothing of which is left have none. */
export function writeLines(numbers: ReadonlyMap<string, number>, lines: readonly Float64Array[]): string[] {
  return [...numbers].flatMap(([clue, number]) => {
    const own = lines.flatMap((weights, outcome) => {
      const weight = hundredths(weights[number])
      return Math.abs(weight) < LIGHTEST ? [] : [outcome, weight]
    })
    return own.length === 0 ? [] : [weightLine(writeWeights(own), clue)]
  })
}

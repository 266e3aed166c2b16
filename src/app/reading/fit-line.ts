import { createShuffle } from './shuffle.ts'

/** Which clues a message holds, as indexes in rising order or not, each once. */
export type Example = Int32Array

/** How a line is fitted; `cost` weighs a mistake, `yesCost` one on an example that should be above. */
export interface FitOptions {
  readonly cost: number
  readonly yesCost: number
  readonly rounds: number
}

/** The sum of the weights an example holds; the last weight is where every sum starts. */
export function sumOf(weights: Float64Array, example: Example): number {
  let sum = weights[weights.length - 1] ?? 0
  for (const clue of example) sum += weights[clue] ?? 0
  return sum
}

/**
 * Fits a straight line between examples that say something and examples that do not: a linear support vector machine with
 * squared loss, by dual coordinate descent (Hsieh et al., ICML 2008). Gives a weight per clue and, last, the start of a sum.
 */
export function fitLine(
  examples: readonly Example[],
  says: readonly boolean[],
  clues: number,
  { cost, yesCost, rounds }: FitOptions,
): Float64Array {
  const weights = new Float64Array(clues + 1)
  const shares = new Float64Array(examples.length)
  const order = Int32Array.from(examples.keys())
  const shuffle = createShuffle()
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order)
    for (const at of order) {
      const example = examples[at]
      if (!example) continue
      const side = says[at] ? 1 : -1
      const softness = 0.5 / (says[at] ? cost * yesCost : cost)
      const share = shares[at] ?? 0
      const slope = side * sumOf(weights, example) - 1 + softness * share
      const next = Math.max(share - slope / (example.length + 1 + softness), 0)
      if (next === share) continue
      shares[at] = next
      const change = (next - share) * side
      for (const clue of example) weights[clue] = (weights[clue] ?? 0) + change
      weights[clues] = (weights[clues] ?? 0) + change
    }
  }
  return weights
}

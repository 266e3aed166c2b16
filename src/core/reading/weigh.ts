import type { PhraseWeights } from '../../contract/phrasebook.ts'
import type { ClueWeights } from './compile-phrasebook.ts'
import type { TakenSentence } from './take-in.ts'

/** An outcome that was decided, how clearly, and the sentences that decided it (behind the last). */
export interface Decision {
  readonly of: PhraseWeights['outcomes'][number]['of']
  readonly sum: number
  readonly from: number
  readonly to: number
}

function addClue(sums: Int32Array, weights: readonly number[] | undefined, sign: 1 | -1): void {
  if (!weights) return
  for (let at = 0; at < weights.length; at += 2) {
    const outcome = weights[at] ?? 0
    sums[outcome] = (sums[outcome] ?? 0) + sign * (weights[at + 1] ?? 0)
  }
}

function sumsOf({ clues }: TakenSentence, weights: ClueWeights, outcomes: number): Int32Array {
  const sums = new Int32Array(outcomes)
  for (const name of clues.keys()) addClue(sums, weights.get(name), 1)
  return sums
}

/** What two sentences add up to: a clue that stands in both counts once. */
function sumsOfBoth(
  one: TakenSentence,
  other: TakenSentence,
  sums: readonly [Int32Array, Int32Array],
  weights: ClueWeights,
): Int32Array {
  const both = sums[0].map((sum, at) => sum + (sums[1][at] ?? 0))
  const [few, many] = one.clues.size < other.clues.size ? [one, other] : [other, one]
  for (const name of few.clues.keys()) if (many.clues.has(name)) addClue(both, weights.get(name), -1)
  return both
}

/** For every outcome the one or two sentences that speak loudest for it, whether they decide it (a sum above 0) or not. */
export function weigh(
  sentences: readonly TakenSentence[],
  { outcomes }: PhraseWeights,
  weights: ClueWeights,
): Decision[] {
  const best = outcomes.map(({ of }): Decision => ({ of, sum: -Infinity, from: 0, to: 0 }))
  const consider = (sums: Int32Array, from: number, to: number): void => {
    outcomes.forEach(({ of, start }, at) => {
      const sum = start + (sums[at] ?? 0)
      if (sum > (best[at]?.sum ?? 0)) best[at] = { of, sum, from, to }
    })
  }
  const own = sentences.map((sentence) => sumsOf(sentence, weights, outcomes.length))
  sentences.forEach((sentence, at) => {
    const [sums, next, after] = [own[at], own[at + 1], sentences[at + 1]]
    if (!sums) return
    consider(sums, at, at + 1)
    if (next && after) consider(sumsOfBoth(sentence, after, [sums, next], weights), at, at + 2)
  })
  return best
}

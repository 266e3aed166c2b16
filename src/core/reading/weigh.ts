import type { PhraseWeights } from '../../contract/phrasebook.ts'
import type { TakenSentence } from './take-in.ts'

/** An outcome, how loudly one or two sentences speak for it, and which (behind the last). */
export interface Decision {
  readonly of: PhraseWeights['outcomes'][number]['of']
  readonly sum: number
  readonly from: number
  readonly to: number
}

function addClue(sums: Int32Array, weights: readonly number[], sign: 1 | -1): void {
  for (let at = 0; at < weights.length; at += 2) {
    const outcome = weights[at] ?? 0
    sums[outcome] = (sums[outcome] ?? 0) + sign * (weights[at + 1] ?? 0)
  }
}

function sumsOf({ clues }: TakenSentence, outcomes: number): Int32Array {
  const sums = new Int32Array(outcomes)
  for (const { clue } of clues.values()) addClue(sums, clue.weights, 1)
  return sums
}

/** What two sentences add up to: a clue that stands in both counts once. */
function sumsOfBoth(
  one: TakenSentence,
  other: TakenSentence,
  [ours, theirs]: readonly [Int32Array, Int32Array],
): Int32Array {
  const both = ours.map((sum, at) => sum + (theirs[at] ?? 0))
  const [few, many] = one.clues.size < other.clues.size ? [one, other] : [other, one]
  for (const { clue } of few.clues.values()) if (many.clues.has(clue.number)) addClue(both, clue.weights, -1)
  return both
}

/** What the ideas anywhere in the message add, each once. */
function sumsAbout(sentences: readonly TakenSentence[], outcomes: number): Int32Array {
  const sums = new Int32Array(outcomes)
  const all = new Map(sentences.flatMap(({ about }) => [...about]))
  for (const { clue } of all.values()) addClue(sums, clue.weights, 1)
  return sums
}

/**
 * For every outcome the one or two sentences that speak loudest for it, and with them what the message is about; a sum above 0
 * decides.
 */
export function weigh(
  sentences: readonly TakenSentence[],
  { outcomes }: Pick<PhraseWeights, 'outcomes'>,
): Decision[] {
  const best = outcomes.map(({ of }): Decision => ({ of, sum: -Infinity, from: 0, to: 0 }))
  const about = sumsAbout(sentences, outcomes.length)
  const consider = (sums: Int32Array, from: number, to: number): void => {
    outcomes.forEach(({ of, start }, at) => {
      const sum = start + (about[at] ?? 0) + (sums[at] ?? 0)
      if (sum > (best[at]?.sum ?? 0)) best[at] = { of, sum, from, to }
    })
  }
  const own = sentences.map((sentence) => sumsOf(sentence, outcomes.length))
  sentences.forEach((sentence, at) => {
    const [sums, next, after] = [own[at], own[at + 1], sentences[at + 1]]
    if (!sums) return
    consider(sums, at, at + 1)
    if (next && after) consider(sumsOfBoth(sentence, after, [sums, next]), at, at + 2)
  })
  return best
}

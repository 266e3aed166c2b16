import type { PhraseWeights } from '../../contract/phrasebook.ts'
import type { KnownClue } from './clue-weights.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
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

function sumsOf(clues: readonly KnownClue[], outcomes: number): Int32Array {
  const sums = new Int32Array(outcomes)
  for (const { weights } of clues) addClue(sums, weights, 1)
  return sums
}

/** What two sentences add up to: a clue that stands in both counts once. `marks` has a place for every clue. */
function sumsOfBoth(
  [one, ours]: readonly [TakenSentence, Int32Array],
  [other, theirs]: readonly [TakenSentence, Int32Array],
  marks: Int32Array,
  mark: number,
): Int32Array {
  const both = ours.map((sum, at) => sum + (theirs[at] ?? 0))
  for (const { number } of one.clues) marks[number] = mark
  for (const clue of other.clues) if (marks[clue.number] === mark) addClue(both, clue.weights, -1)
  return both
}

/**
 * For every outcome the one or two sentences that speak loudest for it, and with them what the message is about; a sum above 0
 * decides.
 */
export function weigh(
  sentences: readonly TakenSentence[],
  { phrasebook, clues }: Pick<CompiledPhrasebook, 'phrasebook' | 'clues'>,
): Decision[] {
  const { outcomes } = phrasebook.weights
  const best = outcomes.map(({ of }): Decision => ({ of, sum: -Infinity, from: 0, to: 0 }))
  const about = sumsOf(
    sentences.flatMap((sentence) => sentence.about),
    outcomes.length,
  )
  const consider = (sums: Int32Array, from: number, to: number): void => {
    outcomes.forEach(({ of, start }, at) => {
      const sum = start + (about[at] ?? 0) + (sums[at] ?? 0)
      if (sum > (best[at]?.sum ?? 0)) best[at] = { of, sum, from, to }
    })
  }
  const own = sentences.map((sentence) => sumsOf(sentence.clues, outcomes.length))
  const marks = new Int32Array(clues.count)
  sentences.forEach((sentence, at) => {
    const [sums, next, after] = [own[at], own[at + 1], sentences[at + 1]]
    if (!sums) return
    consider(sums, at, at + 1)
    if (next && after) consider(sumsOfBoth([sentence, sums], [after, next], marks, at + 1), at, at + 2)
  })
  return best
}

import type { PhraseWeights } from '../../contract/phrasebook.ts'
import type { ClueTable } from './clue-weights.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
import type { TakenSentence } from './take-in.ts'

/** An outcome, how loudly one or two sentences speak for it, and which (behind the last). */
export interface Decision {
  readonly of: PhraseWeights['outcomes'][number]['of']
  readonly sum: number
  readonly from: number
  readonly to: number
}

function addClue(sums: Int32Array, clue: number, { outcomes, weights }: ClueTable, sign: 1 | -1): void {
  const row = clue * outcomes
  for (let at = 0; at < outcomes; at += 1) sums[at] = (sums[at] ?? 0) + sign * (weights[row + at] ?? 0)
}

function sumsOf(clues: readonly number[], table: ClueTable): Int32Array {
  const sums = new Int32Array(table.outcomes)
  for (const clue of clues) addClue(sums, clue, table, 1)
  return sums
}

/** What two sentences add up to: a clue that stands in both counts once. `marks` has a place for every clue. */
function sumsOfBoth(
  [one, ours]: readonly [TakenSentence, Int32Array],
  [other, theirs]: readonly [TakenSentence, Int32Array],
  table: ClueTable,
  marks: Int32Array,
  mark: number,
): Int32Array {
  const both = ours.map((sum, at) => sum + (theirs[at] ?? 0))
  for (const clue of one.clues) marks[clue] = mark
  for (const clue of other.clues) if (marks[clue] === mark) addClue(both, clue, table, -1)
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
    clues,
  )
  const consider = (sums: Int32Array, from: number, to: number): void => {
    outcomes.forEach(({ of, start }, at) => {
      const sum = start + (about[at] ?? 0) + (sums[at] ?? 0)
      if (sum > (best[at]?.sum ?? 0)) best[at] = { of, sum, from, to }
    })
  }
  const own = sentences.map((sentence) => sumsOf(sentence.clues, clues))
  const marks = new Int32Array(clues.count)
  sentences.forEach((sentence, at) => {
    const [sums, next, after] = [own[at], own[at + 1], sentences[at + 1]]
    if (!sums) return
    consider(sums, at, at + 1)
    if (next && after) consider(sumsOfBoth([sentence, sums], [after, next], clues, marks, at + 1), at, at + 2)
  })
  return best
}

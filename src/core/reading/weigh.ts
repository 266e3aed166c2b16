import type { PhraseWeights } from '../../contract/phrasebook.ts'
import { addClue, sumClues, type ClueTable } from './clue-table.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
import type { TakenSentence } from './take-in.ts'

/** An outcome, how loudly one or two sentences speak for it, and which (behind the last). */
export interface Decision {
  readonly of: PhraseWeights['outcomes'][number]['of']
  readonly sum: number
  readonly from: number
  readonly to: number
}

/** What two sentences add up to: a clue that stands in both counts once. */
function sumsOfBoth(
  [one, ours]: readonly [TakenSentence, Int32Array],
  [other, theirs]: readonly [TakenSentence, Int32Array],
  table: ClueTable,
): Int32Array {
  const { marks } = table.names
  marks.forget()
  const both = ours.slice()
  for (let at = 0; at < both.length; at += 1) both[at] = (both[at] ?? 0) + (theirs[at] ?? 0)
  for (const clue of one.own.clues) marks.meet(clue)
  for (const clue of other.own.clues) if (!marks.meet(clue)) addClue(both, clue, table, -1)
  return both
}

/** Keeps for every outcome the loudest sum so far and the sentences it comes from. */
function createScale(starts: readonly number[]) {
  const sums = new Float64Array(starts.length).fill(-Infinity)
  const [froms, tos] = [new Int32Array(starts.length), new Int32Array(starts.length)]
  return {
    put: (added: Int32Array, from: number, to: number): void => {
      for (let at = 0; at < sums.length; at += 1) {
        const sum = (starts[at] ?? 0) + (added[at] ?? 0)
        if (sum <= (sums[at] ?? 0)) continue
        sums[at] = sum
        froms[at] = from
        tos[at] = to
      }
    },
    loudest: (at: number) => ({ sum: sums[at] ?? -Infinity, from: froms[at] ?? 0, to: tos[at] ?? 0 }),
  }
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
  const about = sumClues(
    sentences.flatMap(({ about }) => about.clues),
    clues,
  )
  const scale = createScale(outcomes.map(({ start }, at) => start + (about[at] ?? 0)))
  const own = sentences.map((sentence) => sumClues(sentence.own.clues, clues))
  sentences.forEach((sentence, at) => {
    const [sums, next, after] = [own[at], own[at + 1], sentences[at + 1]]
    if (!sums) return
    scale.put(sums, at, at + 1)
    if (next && after) scale.put(sumsOfBoth([sentence, sums], [after, next], clues), at, at + 2)
  })
  return outcomes.map(({ of }, at) => ({ of, ...scale.loudest(at) }))
}

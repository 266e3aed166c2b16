import type { PhraseWeights } from '../../contract/phrasebook.ts'
import { addClue, type ClueTable } from './clue-table.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
import type { NamedSentence } from './named-sentence.ts'
import { walkClues } from './walk-clues.ts'

/** An outcome, how loudly one or two sentences speak for it, and which (behind the last). */
export interface Decision {
  readonly of: PhraseWeights['outcomes'][number]['of']
  readonly sum: number
  readonly from: number
  readonly to: number
}

/** What the clues of a sentence add to each outcome, and what those add of them that stand in the sentence before too. */
interface Weighed {
  readonly own: Int32Array
  readonly shared: Int32Array
}

/** What a message adds to each outcome: sentence by sentence, and as a whole. */
interface WeighedMessage {
  readonly sentences: readonly Weighed[]
  readonly about: Int32Array
}

function addUp(sentences: readonly NamedSentence[], clues: ClueTable): WeighedMessage {
  const sums = (): Int32Array => new Int32Array(clues.outcomes)
  const weighed = { sentences: sentences.map(() => ({ own: sums(), shared: sums() })), about: sums() }
  walkClues(sentences, clues.names, {
    own: (clue, at, isShared) => {
      const here = weighed.sentences[at]
      if (!here) return
      addClue(here.own, clue, clues)
      if (isShared) addClue(here.shared, clue, clues)
    },
    about: (clue) => addClue(weighed.about, clue, clues),
  })
  return weighed
}

/** Keeps for every outcome the loudest sum so far and the sentences it comes from. */
function createScale(starts: readonly number[]) {
  const sums = new Float64Array(starts.length).fill(-Infinity)
  const [froms, tos] = [new Int32Array(starts.length), new Int32Array(starts.length)]
  return {
    put: (addedTo: (outcome: number) => number, from: number, to: number): void => {
      for (let at = 0; at < sums.length; at += 1) {
        const sum = (starts[at] ?? 0) + addedTo(at)
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
 * decides. In two sentences a clue that stands in both counts once.
 */
export function weigh(
  sentences: readonly NamedSentence[],
  { phrasebook, clues }: Pick<CompiledPhrasebook, 'phrasebook' | 'clues'>,
): Decision[] {
  const { outcomes } = phrasebook.weights
  const weighed = addUp(sentences, clues)
  const scale = createScale(outcomes.map(({ start }, at) => start + (weighed.about[at] ?? 0)))
  weighed.sentences.forEach(({ own }, at) => {
    scale.put((of) => own[of] ?? 0, at, at + 1)
    const next = weighed.sentences[at + 1]
    if (next) scale.put((of) => (own[of] ?? 0) + (next.own[of] ?? 0) - (next.shared[of] ?? 0), at, at + 2)
  })
  return outcomes.map(({ of }, at) => ({ of, ...scale.loudest(at) }))
}

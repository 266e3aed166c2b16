import type { PhraseWeights } from '../../contract/phrasebook.ts'
import { readWeights } from './clue-weights.ts'
import { readWeightLine } from './weight-lines.ts'

/** What was learnt about the labels of steps: where the sum of each starts, and the written weights of each clue. */
export interface LabelWeights {
  readonly labels: PhraseWeights['labels']
  readonly table: ReadonlyMap<string, string>
}

/** The label weights of a phrasebook. */
export function tableOfLabels({
  labels,
  labelClues,
}: Pick<PhraseWeights, 'labels' | 'labelClues'>): LabelWeights {
  return { labels, table: new Map(labelClues.map(readWeightLine)) }
}

/** The least sum, in hundredths, for a step without a wording we know, and how much louder than a wording another label is. */
const LEAST = -20
const LOUDER = 30

/**
 * The label clues speak loudest for: where a wording names one, another only if it is much louder; where none does, none if all
 * are faint.
 */
export function hearLabel(
  clues: readonly string[],
  { labels, table }: LabelWeights,
  named: string | undefined,
): string | undefined {
  const sums = labels.map(({ start }) => start)
  for (const clue of clues) {
    const weights = readWeights(table.get(clue) ?? '')
    for (let at = 0; at < weights.length; at += 2) {
      const label = weights[at] ?? 0
      sums[label] = (sums[label] ?? 0) + (weights[at + 1] ?? 0)
    }
  }
  const loudest = sums.indexOf(Math.max(...sums))
  const [heard, sum] = [labels[loudest]?.of, sums[loudest] ?? 0]
  if (named === undefined) return sum > LEAST ? heard : undefined
  const known = labels.findIndex(({ of }) => of === named)
  const isLouder = known >= 0 && sum > 0 && sum > (sums[known] ?? 0) + LOUDER
  return isLouder ? heard : named
}

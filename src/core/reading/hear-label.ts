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

/** How much louder than a label with a known wording another has to be, in hundredths. */
const LOUDER = 30

/** How loudly clues speak for each label, in hundredths. */
function sumsOf(clues: readonly string[], { labels, table }: LabelWeights): number[] {
  const sums = labels.map(({ start }) => start)
  for (const clue of clues) {
    const weights = readWeights(table.get(clue) ?? '')
    for (let at = 0; at < weights.length; at += 2) {
      const label = weights[at] ?? 0
      sums[label] = (sums[label] ?? 0) + (weights[at + 1] ?? 0)
    }
  }
  return sums
}

/**
 * The label clues speak loudest for: where a wording names one, another only if it is much louder; where none does, none if all
 * are faint.
 */
export function hearLabel(
  clues: readonly string[],
  learnt: LabelWeights,
  named: string | undefined,
): string | undefined {
  const { labels } = learnt
  const sums = sumsOf(clues, learnt)
  const loudest = sums.indexOf(Math.max(...sums))
  const [heard, sum] = [labels[loudest]?.of, sums[loudest] ?? 0]
  if (sum <= 0) return named
  if (named === undefined) return heard
  const known = sums[labels.findIndex(({ of }) => of === named)]
  return known !== undefined && sum > known + LOUDER ? heard : named
}

import type { PhraseWeights } from '../../contract/phrasebook.ts'
import { sumClues, tableOfClues, type ClueTable } from './clue-table.ts'
import type { Lexicon } from './lexicon.ts'

/** What was learnt about the labels of steps: where the sum of each starts, and what adds to it, in hundredths. */
export interface LabelWeights {
  readonly labels: PhraseWeights['labels']
  readonly table: ClueTable
}

/** The label weights of a phrasebook. */
export function tableOfLabels(
  { labels, labelClues }: Pick<PhraseWeights, 'labels' | 'labelClues'>,
  lexicon: Lexicon,
): LabelWeights {
  return { labels, table: tableOfClues(labelClues, labels.length, lexicon) }
}

/** What is not louder is not heard, in hundredths. */
const FAINT = 10
/** How much louder than a label with a known wording another has to be, in hundredths. */
const LOUDER = 30

/**
 * The label clues speak loudest for: where a wording names one, another only if it is much louder; where none does, none if all
 * are faint.
 */
export function hearLabel(
  clues: readonly number[],
  learnt: LabelWeights,
  named: string | undefined,
): string | undefined {
  const { labels, table } = learnt
  const added = sumClues(clues, table)
  const sums = labels.map(({ start }, at) => start + (added[at] ?? 0))
  const loudest = sums.indexOf(Math.max(...sums))
  const [heard, sum] = [labels[loudest]?.of, sums[loudest] ?? 0]
  if (sum <= FAINT) return named
  if (named === undefined) return heard
  const known = sums[labels.findIndex(({ of }) => of === named)]
  return known !== undefined && sum > known + LOUDER ? heard : named
}

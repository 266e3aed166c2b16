import type { PhraseWeights } from '../../contract/phrasebook.ts'
import { readWeightLine } from './weight-lines.ts'

/** What a clue adds to a piece that begins a step and to one that goes on with one; nothing adds to none. */
export type StepWeights = readonly [begins: number, goesOn: number]

/** Writes the weights of a clue as the phrasebook keeps them: `12,-3`. */
export const writeStepWeights = (weights: StepWeights): string => weights.join(',')

/** Reads them again. */
function readStepWeights(text: string): StepWeights {
  const cut = text.indexOf(',')
  return [Number(text.slice(0, cut)), Number(text.slice(cut + 1))]
}

/** The weights of a phrasebook by clue. */
export function tableOfSteps({ steps }: Pick<PhraseWeights, 'steps'>): Map<string, StepWeights> {
  const table = new Map<string, StepWeights>()
  for (const line of steps) {
    const [clue, written] = readWeightLine(line)
    table.set(clue, readStepWeights(written))
  }
  return table
}

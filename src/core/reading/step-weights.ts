/** What a clue adds to a piece that begins a step and to one that goes on with one; nothing adds to none. */
export type StepWeights = readonly [begins: number, goesOn: number]

/** Writes the weights of a clue as the phrasebook keeps them, `12 -3`. */
export const writeStepWeights = (weights: StepWeights): string => weights.join(' ')

/** Reads them again. */
export function readStepWeights(text: string): StepWeights {
  const [begins, goesOn] = text.split(' ').map(Number)
  return [begins ?? 0, goesOn ?? 0]
}

/** Writes the weights of a clue as the phrasebook keeps them; weights hold no space, clues may. */
export const weightLine = (weights: string, clue: string): string => `${weights} ${clue}`

/** Reads such a line again. */
export function readWeightLine(line: string): readonly [clue: string, weights: string] {
  const cut = line.indexOf(' ')
  return [line.slice(cut + 1), line.slice(0, cut)]
}

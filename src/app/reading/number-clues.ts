/** Numbers what stands in at least `fewest` of the lists, in the order it comes up. */
export function numberClues<Clue>(
  lists: readonly Iterable<Clue>[],
  fewest: number,
): ReadonlyMap<Clue, number> {
  const seen = new Map<Clue, number>()
  for (const list of lists) for (const clue of new Set(list)) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const known = [...seen].flatMap(([clue, count]) => (count < fewest ? [] : [clue]))
  return new Map(known.map((clue, number) => [clue, number]))
}

/** The numbers of those clues that have one. */
export function numbersOf<Clue>(clues: readonly Clue[], numbers: ReadonlyMap<Clue, number>): Int32Array {
  return Int32Array.from(clues.flatMap((clue) => numbers.get(clue) ?? []))
}

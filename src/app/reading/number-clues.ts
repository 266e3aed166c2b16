/** Numbers what stands in at least `fewest` of the lists, in the order it comes up. */
export function numberClues(lists: readonly Iterable<string>[], fewest: number): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const list of lists) for (const clue of new Set(list)) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const known = [...seen].flatMap(([clue, count]) => (count < fewest ? [] : [clue]))
  return new Map(known.map((clue, number) => [clue, number]))
}

/** The numbers of those clues that have one. */
export function numbersOf(clues: readonly string[], numbers: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(clues.flatMap((clue) => numbers.get(clue) ?? []))
}

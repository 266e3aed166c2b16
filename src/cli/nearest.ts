function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [at, sign] of [...from].entries()) {
    const next = [at + 1]
    for (const [index, other] of [...to].entries()) {
      const swap = (row[index] ?? 0) + (sign === other ? 0 : 1)
      next.push(Math.min(swap, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The known name that takes the fewest changed letters to reach, whatever the case; the first of equals. */
export function nearest(name: string, known: readonly string[]): string {
  const wanted = name.slice(0, 80).toLowerCase()
  const ranked = known.map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
  return ranked.reduce(
    (best, next) => (next.far < best.far ? next : best),
    ranked[0] ?? { candidate: '', far: 0 },
  ).candidate
}

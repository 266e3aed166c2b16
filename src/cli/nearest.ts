/** What a left-out letter costs against a wrong or an extra one; people shorten names more than they lengthen them. */
const LEFT_OUT = 0.4

function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index * LEFT_OUT)
  for (const [at, sign] of [...from].entries()) {
    const next = [at + 1]
    for (const [index, other] of [...to].entries()) {
      const swap = (row[index] ?? 0) + (sign === other ? 0 : 1)
      next.push(Math.min(swap, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + LEFT_OUT))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The known name somebody most likely meant, whatever the case; the first of equals, `''` when none is known. */
export function nearest(name: string, known: readonly string[]): string {
  const wanted = name.slice(0, 80).toLowerCase()
  let best = { candidate: '', far: Infinity }
  for (const candidate of known) {
    const far = distance(wanted, candidate.toLowerCase())
    if (far < best.far) best = { candidate, far }
  }
  return best.candidate
}

/** A line of two texts held against each other: in both, only in the first, or only in the second. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Above this many pairs of lines the middle counts as wholly different; two ordinary messages have a few thousand. */
const MOST_PAIRS = 1_000_000

const lines = (kind: DiffLine['kind'], texts: readonly string[]): DiffLine[] =>
  texts.map((text) => ({ kind, text }))

/** Lengths of the longest common runs behind each pair of places, row by row. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const rows: number[][] = [new Array<number>(after.length + 1).fill(0)]
  for (const line of [...before].reverse()) {
    const below = rows[0] ?? []
    const row = new Array<number>(after.length + 1).fill(0)
    for (let at = after.length - 1; at >= 0; at -= 1)
      row[at] = line === after[at] ? (below[at + 1] ?? 0) + 1 : Math.max(below[at] ?? 0, row[at + 1] ?? 0)
    rows.unshift(row)
  }
  return rows
}

function diffMiddle(before: readonly string[], after: readonly string[]): DiffLine[] {
  if (before.length * after.length > MOST_PAIRS)
    return [...lines('removed', before), ...lines('added', after)]
  const common = commonLengths(before, after)
  const found: DiffLine[] = []
  let from = 0
  let to = 0
  while (from < before.length && to < after.length) {
    const [old = '', fresh = ''] = [before[from], after[to]]
    if (old === fresh) {
      found.push({ kind: 'same', text: old })
      from += 1
      to += 1
    } else if ((common[from + 1]?.[to] ?? 0) >= (common[from]?.[to + 1] ?? 0)) {
      found.push({ kind: 'removed', text: old })
      from += 1
    } else {
      found.push({ kind: 'added', text: fresh })
      to += 1
    }
  }
  return [...found, ...lines('removed', before.slice(from)), ...lines('added', after.slice(to))]
}

/** Two texts line by line, with as many lines in common as there can be. Joined, kinds same and added give the second. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  const shorter = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shorter && old[start] === fresh[start]) start += 1
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1
  return [
    ...lines('same', old.slice(0, start)),
    ...diffMiddle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
    ...lines('same', old.slice(old.length - end)),
  ]
}

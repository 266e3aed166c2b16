/** Puts rounds in a mixed order, the same on every machine for a seed. */
export function createShuffle(start = 7): (order: Int32Array) => void {
  let seed = start
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return seed % limit
  }
  return (order) => {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = below(at + 1)
      const one = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = one
    }
  }
}

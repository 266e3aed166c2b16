/** Every group of files that import each other in a ring, directly or through others, sorted; empty when there is none. */
export function findCircles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []

  const walk = (file: string): number => {
    const number = order.size
    let low = number
    order.set(file, number)
    lowest.set(file, number)
    stack.push(file)
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, walk(next))
      else if (stack.includes(next)) low = Math.min(low, order.get(next) ?? low)
    }
    lowest.set(file, low)
    if (low === number) {
      const ring = stack.splice(stack.indexOf(file))
      if (ring.length > 1 || imports.get(file)?.includes(file)) circles.push(ring.sort())
    }
    return low
  }

  for (const file of imports.keys()) if (!order.has(file)) walk(file)
  return circles.sort((one, other) => String(one).localeCompare(String(other)))
}

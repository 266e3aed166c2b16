/** Longest template or partial in UTF-8 bytes. */
export const MAXIMUM_SOURCE_BYTES = 32 * 1024
/** Most blocks and partials inside one another. */
export const MAXIMUM_DEPTH = 16
/** Most nodes of one template with its partials in place. */
export const MAXIMUM_NODES = 5_000
/** Most text of one template with its partials in place, in UTF-16 units. */
export const MAXIMUM_TEXT = 65_536
/** Most findings reported of one template; the first ones are the useful ones. */
export const MAXIMUM_PROBLEMS = 50

const NESTING = 100
const TAG = /\{\{~?(?:(?<open>#|\^(?=\s*[^\s~}]))|(?<close>\/)|\s*else\s+(?=[^\s~}]))/g

/**
 * Where blocks open so deep inside one another that reading them would take seconds, as an offset. A plain scan that
 * also counts tags inside comments; only absurd sources come near.
 */
export function findAbsurdDepth(source: string): number | undefined {
  const blocks: number[] = []
  let depth = 0
  for (const { groups, index } of source.matchAll(TAG)) {
    if (groups?.['close']) {
      depth -= blocks.pop() ?? 0
      continue
    }
    depth += 1
    blocks.push(1 + (groups?.['open'] ? 0 : (blocks.pop() ?? 0)))
    if (depth > NESTING) return index
  }
  return undefined
}

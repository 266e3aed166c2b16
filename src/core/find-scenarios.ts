import { searchParts } from './search-text.ts'

/** Something with the three lines of `searchWords`. */
export interface Searchable {
  readonly words: string
}

/** The first line that holds every part, counted from 0; 2 when only all lines together do, nothing when they do not. */
function rank(words: string, parts: readonly string[]): number | undefined {
  if (!parts.every((part) => words.includes(part))) return undefined
  const ends = [words.indexOf('\n'), words.indexOf('\n', words.indexOf('\n') + 1)]
  const holds = (from: number, to: number): boolean =>
    parts.every((part) => {
      const at = words.indexOf(part, from)
      return at >= 0 && at < to
    })
  if (holds(0, ends[0] ?? 0)) return 0
  return holds((ends[0] ?? 0) + 1, ends[1] ?? 0) ? 1 : 2
}

/**
 * The scenarios that hold every word of a query: those with it in their titles first, then in their tags, then in when-line
 * and message, each in the order given. An empty query finds all of them.
 */
export function findScenarios<T extends Searchable>(scenarios: readonly T[], query: string): T[] {
  const parts = searchParts(query)
  if (parts.length === 0) return [...scenarios]
  const found: T[][] = [[], [], []]
  for (const scenario of scenarios) found[rank(scenario.words, parts) ?? -1]?.push(scenario)
  return found.flat()
}

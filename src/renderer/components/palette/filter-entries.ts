import { searchParts, searchText } from '../../../core/search-text.ts'

/** Something the palette can find: its name and other words it answers to. */
export interface Findable {
  readonly name: string
  readonly words: readonly string[]
  /** Words in search form already, like those of a scenario's messages; they count less than all others. */
  readonly prepared?: string
}

/**
 * How well an entry fits: 0 when its name begins with the query, 1 when the name holds it, 2 when other words do, 3 when
 * only its prepared words do.
 */
function rank(entry: Findable, parts: readonly string[]): number | undefined {
  const name = searchText(entry.name)
  const all = [name, ...entry.words.map(searchText)].join('\n')
  if (!parts.every((part) => all.includes(part))) {
    return parts.every((part) => entry.prepared?.includes(part)) ? 3 : undefined
  }
  if (!parts.every((part) => name.includes(part))) return 2
  return name.startsWith(parts[0] ?? '') ? 0 : 1
}

/** The entries that hold every word of the query, those with it in their name first, else in the order given. */
export function filterEntries<T extends Findable>(entries: readonly T[], query: string): T[] {
  const parts = searchParts(query)
  if (parts.length === 0) return [...entries]
  return entries
    .map((entry) => ({ entry, place: rank(entry, parts) }))
    .filter(({ place }) => place !== undefined)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .map(({ entry }) => entry)
}

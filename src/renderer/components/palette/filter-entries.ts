/** Something the palette can find: its name and other words it answers to. */
export interface Findable {
  readonly name: string
  readonly words: readonly string[]
}

/** A text for comparing: widths, case and the two kana scripts made one. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

/** How well an entry fits: 0 when its name begins with the query, 1 when the name holds it, 2 when other words do. */
function rank(entry: Findable, parts: readonly string[]): number | undefined {
  const name = foldText(entry.name)
  const all = [name, ...entry.words.map(foldText)].join('\n')
  if (!parts.every((part) => all.includes(part))) return undefined
  if (!parts.every((part) => name.includes(part))) return 2
  return name.startsWith(parts[0] ?? '') ? 0 : 1
}

/** The entries that hold every word of the query, those with it in their name first, else in the order given. */
export function filterEntries<T extends Findable>(entries: readonly T[], query: string): T[] {
  const parts = foldText(query).split(/\s+/).filter(Boolean)
  if (parts.length === 0) return [...entries]
  return entries
    .map((entry) => ({ entry, place: rank(entry, parts) }))
    .filter(({ place }) => place !== undefined)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .map(({ entry }) => entry)
}

import { NONE, ROOT } from './word-tree.ts'
import type { FormIndex, FormStop } from './form-index.ts'
import type { Token } from './token.ts'

/** Something named in a sentence: words `from` to `to` (behind the last), and their places in half words. */
export interface Hit {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly at: number
  readonly end: number
}

/** The most half words a gap stands for. */
const GAP = 6

/** A sentence as it is compared. */
interface Compared {
  readonly tokens: readonly Token[]
  /** The text of each token, corrected, and its number. */
  readonly words: readonly string[]
  readonly numbers: Int32Array
  readonly isJapanese: boolean
}

/** Where forms are looked for, and what takes each that ends before some word. */
interface Walk {
  readonly index: FormIndex
  readonly compared: Compared
  readonly found: (id: string, to: number) => void
}

/** Goes on behind a place with what stands for several words. */
function walkLoosely(
  place: number,
  { prefixes, prefixLengths, hasGap }: FormStop,
  next: number,
  walk: Walk,
): void {
  const { index, compared } = walk
  const { tokens, words } = compared
  const word = words[next] ?? ''
  for (const length of prefixLengths) {
    const number = length <= word.length ? prefixes.get(word.slice(0, length)) : undefined
    if (number !== undefined) walkOn(index.find(place, number), next + 1, walk)
  }
  if (!hasGap) return
  const [behind, from] = [index.find(place, index.gap), tokens[next]?.at ?? 0]
  for (let to = next; to < words.length && (tokens[to]?.at ?? 0) - from <= GAP; to += 1)
    walkOn(behind, to, walk)
}

/** Names what ends at a place, and goes on behind it with the next word. */
function walkOn(place: number, next: number, walk: Walk): void {
  const { index, compared, found } = walk
  const stop = index.stopAt(place)
  if (stop) {
    for (const id of stop.ids) found(id, next)
    if (!compared.isJapanese) for (const id of stop.idsInChinese) found(id, next)
  }
  if (next >= compared.words.length) return
  const behind = index.find(place, compared.numbers[next] ?? NONE)
  if (behind !== NONE) walkOn(behind, next + 1, walk)
  if (stop) walkLoosely(place, stop, next, walk)
}

/** Everything a sentence names, in the order of first words; of one thing the longest at each place. */
export function findForms(index: FormIndex, compared: Compared): Hit[] {
  const { tokens } = compared
  const hits: Hit[] = []
  const ends = new Map<string, number>()
  let from = 0
  const walk: Walk = {
    index,
    compared,
    found: (id, to) => {
      if (to > (ends.get(id) ?? from)) ends.set(id, to)
    },
  }
  const keep = (to: number, id: string): void => {
    const last = tokens[to - 1]
    const end = last ? last.at + (last.isCharacter ? 1 : 2) : 0
    hits.push({ id, from, to, at: tokens[from]?.at ?? 0, end })
  }
  for (; from < tokens.length; from += 1) {
    walkOn(ROOT, from, walk)
    if (ends.size === 0) continue
    ends.forEach(keep)
    ends.clear()
  }
  return hits
}

import type { FormNode } from './form-index.ts'
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
  /** The text of each token, corrected. */
  readonly words: readonly string[]
}

function walk(
  node: FormNode,
  compared: Compared,
  next: number,
  found: (id: string, to: number) => void,
): void {
  const { tokens, words } = compared
  for (const id of node.ids) found(id, next)
  const word = words[next]
  if (word === undefined) return
  const child = node.words.get(word)
  if (child) walk(child, compared, next + 1, found)
  for (const length of node.prefixLengths) {
    const behind = length <= word.length ? node.prefixes.get(word.slice(0, length)) : undefined
    if (behind) walk(behind, compared, next + 1, found)
  }
  if (!node.gap) return
  const from = tokens[next]?.at ?? 0
  for (let to = next; to < words.length && (tokens[to]?.at ?? 0) - from <= GAP; to += 1)
    walk(node.gap, compared, to, found)
}

/** Everything a sentence names, in the order of first words; of one thing the longest at each place. */
export function findForms(root: FormNode, compared: Compared): Hit[] {
  const { tokens } = compared
  const hits: Hit[] = []
  const ends = new Map<string, number>()
  let from = 0
  const note = (id: string, to: number): void => {
    if (to > (ends.get(id) ?? from)) ends.set(id, to)
  }
  const keep = (to: number, id: string): void => {
    const last = tokens[to - 1]
    const end = last ? last.at + (last.isCharacter ? 1 : 2) : 0
    hits.push({ id, from, to, at: tokens[from]?.at ?? 0, end })
  }
  for (; from < tokens.length; from += 1) {
    walk(root, compared, from, note)
    if (ends.size === 0) continue
    ends.forEach(keep)
    ends.clear()
  }
  return hits
}

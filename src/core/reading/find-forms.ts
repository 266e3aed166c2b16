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
const LONGEST_PREFIX = 16

/** A sentence as it is compared. */
interface Compared {
  readonly tokens: readonly Token[]
  /** The text of each token, corrected. */
  readonly words: readonly string[]
}

function walk(
  node: FormNode,
  { tokens, words }: Compared,
  next: number,
  found: (id: string, to: number) => void,
): void {
  for (const id of node.ids) found(id, next)
  const word = words[next]
  if (word === undefined) return
  const child = node.words.get(word)
  if (child) walk(child, { tokens, words }, next + 1, found)
  if (node.prefixes.size > 0) {
    for (let length = 1; length <= Math.min(word.length, LONGEST_PREFIX); length += 1) {
      const behind = node.prefixes.get(word.slice(0, length))
      if (behind) walk(behind, { tokens, words }, next + 1, found)
    }
  }
  if (!node.gap) return
  const from = tokens[next]?.at ?? 0
  for (let to = next; to < words.length && (tokens[to]?.at ?? 0) - from <= GAP; to += 1)
    walk(node.gap, { tokens, words }, to, found)
}

/** Everything a sentence names, in the order of first words; of one thing the longest at each place. */
export function findForms(root: FormNode, compared: Compared): Hit[] {
  const { tokens, words } = compared
  const hits: Hit[] = []
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from] ?? ''
    if (!root.words.has(word) && root.prefixes.size === 0) continue
    const ends = new Map<string, number>()
    walk(root, compared, from, (id, to) => {
      if (to > (ends.get(id) ?? from)) ends.set(id, to)
    })
    for (const [id, to] of ends) {
      const last = tokens[to - 1]
      const end = last ? last.at + (last.isCharacter ? 1 : 2) : 0
      hits.push({ id, from, to, at: tokens[from]?.at ?? 0, end })
    }
  }
  return hits
}

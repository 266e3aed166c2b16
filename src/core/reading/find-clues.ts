import { isDenied, type Denials } from './find-denials.ts'
import type { Hit } from './find-forms.ts'
import type { Sentence } from './token.ts'

/** Something in a sentence that may decide what it says: an idea or a few words, under a name that carries a weight. */
export interface Clue {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** The most words that may stand between two words of one clue. */
const MOST_BETWEEN = 2
const LONGEST_CHARACTERS = 4
const LONGEST_WORDS = 3
/** The most half words between two ideas that decide together. */
const NEAR = Number((globalThis as any).process?.env.NEAR ?? 16)

const plainWord = (word: string): string => (/^\p{N}/u.test(word) ? '#' : word)

/** Ideas, denied ones with `!`, each once. */
function* ideaClues(hits: readonly Hit[], denials: Denials): Generator<Clue> {
  const named = hits.map((hit) => ({
    ...hit,
    name: `@${isDenied(denials, hit.from, hit.to) ? '!' : ''}${hit.id}`,
  }))
  for (const [at, one] of named.entries()) {
    yield one
    for (let next = at + 1; next < named.length; next += 1) {
      const other = named[next]
      if (!other || other.at - one.end > NEAR) break
      if (one.name === other.name) continue
      const name = one.name < other.name ? one.name + other.name : other.name + one.name
      yield { name, from: one.from, to: Math.max(one.to, other.to) }
    }
  }
}

/** Single words, two with up to two others between them, and three in a row; runs of two to four characters. */
function* wordClues(sentence: Sentence, words: readonly string[], { before }: Denials): Generator<Clue> {
  const { tokens } = sentence
  const named = words.map((word, at) => (before[at] === 1 ? '!' : '') + plainWord(word))
  const breaks = (from: number, to: number): boolean => {
    for (let at = from + 1; at <= to; at += 1) if (tokens[at]?.afterBreak) return true
    return false
  }
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.isCharacter) {
      for (let length = 2; length <= LONGEST_CHARACTERS; length += 1) {
        const last = at + length - 1
        if (last >= tokens.length || breaks(at, last)) break
        yield { name: words.slice(at, last + 1).map(plainWord).join(''), from: at, to: last + 1 }
      }
      continue
    }
    yield { name: named[at] ?? '', from: at, to: at + 1 }
    for (let gap = 1; gap <= MOST_BETWEEN + 1 && at + gap < tokens.length && !breaks(at, at + gap); gap += 1) {
      yield { name: `${named[at]}${gap === 1 ? ' ' : ' ~ '}${named[at + gap]}`, from: at, to: at + gap + 1 }
      if (gap === LONGEST_WORDS - 1)
        yield { name: named.slice(at, at + LONGEST_WORDS).join(' '), from: at, to: at + LONGEST_WORDS }
    }
  }
}

/** Everything in a sentence that may decide what it says, each name once, where it stands first. */
export function findClues(
  sentence: Sentence,
  words: readonly string[],
  hits: readonly Hit[],
  denials: Denials,
): ReadonlyMap<string, Clue> {
  const clues = new Map<string, Clue>()
  const add = (clue: Clue): void => {
    if (!clues.has(clue.name)) clues.set(clue.name, clue)
  }
  for (const clue of ideaClues(hits, denials)) add(clue)
  for (const clue of wordClues(sentence, words, denials)) add(clue)
  return clues
}

import { isDenied, type Denials } from './find-denials.ts'
import type { Hit } from './find-forms.ts'
import type { Sentence } from './token.ts'

/**
 * Takes what may decide what a sentence says: up to three words or ideas that stand together, and the words of the sentence
 * they reach over, `from` to `to` (behind the last). Ideas come as `@id`, what is denied with `!`.
 */
export type TakeClue = (from: number, to: number, first: string, second?: string, third?: string) => void

/** The most half words between two ideas that decide together, and the most ideas looked at behind one. */
const NEAR = 16
const MOST_NEAR = 48
/** The most words that may stand between two words of one clue. */
const MOST_BETWEEN = 2
const LONGEST_RUN = 4
/** What stands between two words of a clue that do not follow each other. */
export const GAP = '~'

const plainWord = (word: string): string => (/^\p{N}/u.test(word) ? '#' : word)

function takeIdeas(hits: readonly Hit[], denials: Denials, take: TakeClue): void {
  const names = hits.map(({ id, from, to }) => `@${isDenied(denials, from, to) ? '!' : ''}${id}`)
  for (let at = 0; at < hits.length; at += 1) {
    const [one, name] = [hits[at], names[at]]
    if (!one || name === undefined) continue
    take(one.from, one.to, name)
    for (let next = at + 1; next < hits.length && next - at <= MOST_NEAR; next += 1) {
      const [other, second] = [hits[next], names[next]]
      if (!other || second === undefined || other.at - one.end > NEAR) break
      const to = Math.max(one.to, other.to)
      if (name < second) take(one.from, to, name, second)
      else if (name > second) take(one.from, to, second, name)
    }
  }
}

/** A run of two to four Chinese or Japanese characters, written together. */
function takeRuns({ tokens }: Sentence, words: readonly string[], at: number, take: TakeClue): void {
  let run = words[at] ?? ''
  for (let last = at + 1; last < tokens.length && last < at + LONGEST_RUN; last += 1) {
    if (tokens[last]?.afterBreak) return
    run += words[last] ?? ''
    take(at, last + 1, run)
  }
}

/** A word, a word and one up to three further on, three words in a row. */
function takeWords({ tokens }: Sentence, words: readonly string[], at: number, take: TakeClue): void {
  const [first, second, third] = [words[at] ?? '', words[at + 1], words[at + 2]]
  take(at, at + 1, first)
  for (let last = at + 1; last < tokens.length && last <= at + MOST_BETWEEN + 1; last += 1) {
    if (tokens[last]?.afterBreak) return
    const word = words[last] ?? ''
    if (last === at + 1) take(at, last + 1, first, word)
    else take(at, last + 1, first, GAP, word)
    if (last === at + 2 && second !== undefined && third !== undefined)
      take(at, last + 1, first, second, third)
  }
}

/** Walks over everything in a sentence that may decide what it says. */
export function findClues(
  sentence: Sentence,
  words: readonly string[],
  hits: readonly Hit[],
  denials: Denials,
  take: TakeClue,
): void {
  takeIdeas(hits, denials, take)
  const plain = words.map(plainWord)
  const named = plain.map((word, at) => (denials.before[at] === 1 ? `!${word}` : word))
  for (let at = 0; at < words.length; at += 1) {
    if (sentence.tokens[at]?.isCharacter) takeRuns(sentence, plain, at, take)
    else takeWords(sentence, named, at, take)
  }
}

import { isDenied, type Denials } from './find-denials.ts'
import type { Hit } from './find-forms.ts'
import type { Sentence } from './token.ts'

/** Takes what may decide what a sentence says; `from` to `to` (behind the last) are the words it reaches over. */
export interface ClueSink {
  /** Takes an idea, `@id`, denied `@!id`; what comes back takes the ideas near it, when any of them matters. */
  idea(name: string, from: number, to: number): ((near: string, to: number) => void) | undefined
  /**
   * Takes a word, or some Chinese or Japanese characters; what is denied begins with `!`. What comes back takes one or two
   * more words, when they matter; `~` stands for one or two others.
   */
  word(
    first: string,
    from: number,
    to: number,
  ): ((to: number, second: string, third?: string) => void) | undefined
}

/** The most half words between two ideas that decide together, and the most ideas looked at behind one. */
const NEAR = 12
const MOST_NEAR = 32
/** The most words that may stand between two words of one clue. */
const MOST_BETWEEN = 2
const LONGEST_RUN = 4
const GAP = '~'

const plainWord = (word: string): string => (/^\p{N}/u.test(word) ? '#' : word)

/** The names of an idea as a clue, each made once: a new string is slow to look up. */
const namesOfIdeas = new Map<string, { readonly said: string; readonly denied: string }>()

function nameOfIdea(id: string, isNo: boolean): string {
  const names = namesOfIdeas.get(id) ?? { said: `@${id}`, denied: `@!${id}` }
  namesOfIdeas.set(id, names)
  return isNo ? names.denied : names.said
}

function takeIdeas(hits: readonly Hit[], denials: Denials, sink: ClueSink): void {
  const names = hits.map(({ id, from, to }) => nameOfIdea(id, isDenied(denials, from, to)))
  for (let at = 0; at < hits.length; at += 1) {
    const one = hits[at]
    const takeNear = one && sink.idea(names[at] ?? '', one.from, one.to)
    if (!takeNear) continue
    for (let next = at + 1; next < hits.length && next - at <= MOST_NEAR; next += 1) {
      const other = hits[next]
      if (!other || other.at - one.end > NEAR) break
      takeNear(names[next] ?? '', Math.max(one.to, other.to))
    }
  }
}

/** A run of two to four Chinese or Japanese characters, written together. */
function takeRuns({ tokens }: Sentence, words: readonly string[], at: number, sink: ClueSink): void {
  let run = words[at] ?? ''
  for (let last = at + 1; last < tokens.length && last < at + LONGEST_RUN; last += 1) {
    if (tokens[last]?.afterBreak) return
    run += words[last] ?? ''
    sink.word(run, at, last + 1)
  }
}

/** A word, a word and one up to three further on, three words in a row. */
function takeWords({ tokens }: Sentence, words: readonly string[], at: number, sink: ClueSink): void {
  const [second, third] = [words[at + 1], words[at + 2]]
  const take = sink.word(words[at] ?? '', at, at + 1)
  if (!take) return
  for (let last = at + 1; last < tokens.length && last <= at + MOST_BETWEEN + 1; last += 1) {
    if (tokens[last]?.afterBreak) return
    const word = words[last] ?? ''
    if (last === at + 1) take(last + 1, word)
    else take(last + 1, GAP, word)
    if (last === at + 2 && second !== undefined && third !== undefined) take(last + 1, second, third)
  }
}

/** Walks over everything in a sentence that may decide what it says. */
export function findClues(
  sentence: Sentence,
  words: readonly string[],
  hits: readonly Hit[],
  denials: Denials,
  sink: ClueSink,
): void {
  takeIdeas(hits, denials, sink)
  const plain = words.map(plainWord)
  const named = plain.map((word, at) => (denials.before[at] === 1 ? `!${word}` : word))
  for (let at = 0; at < words.length; at += 1) {
    if (sentence.tokens[at]?.isCharacter) takeRuns(sentence, plain, at, sink)
    else takeWords(sentence, named, at, sink)
  }
}

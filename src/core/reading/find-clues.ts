import { NONE, ROOT } from './word-tree.ts'
import { isDenied } from './find-denials.ts'
import type { ClueNames } from './lexicon.ts'
import type { NamedSentence } from './named-sentence.ts'
import type { Token } from './token.ts'

/** Takes a clue, `NONE` where there is none, and the words it reaches over, `from` to `to` (behind the last). */
export type TakeClue = (clue: number, from: number, to: number) => void

/** The most half words between two ideas that decide together, and the most ideas looked at behind one. */
const NEAR = 12
const MOST_NEAR = 32
/** Nobody writes a sentence with so many ideas; those behind them are looked at one by one. */
const MOST_PAIRED = 5000
/** The most words that may stand between two words of one clue. */
const MOST_BETWEEN = 2
const LONGEST_RUN = 4
const GAP = '~'
const NUMBER = '#'
const ANYWHERE = '^'

/** Most words begin with a small letter, and a look at one is quicker. */
const isNumber = (word: string): boolean => !/^[a-z]/.test(word) && /^\p{N}/u.test(word)

/** Ideas, two near each other whichever comes first, and ideas for the whole message. */
function takeIdeas(
  { ideas, denials }: NamedSentence,
  names: ClueNames,
  take: TakeClue,
  takeAbout: TakeClue,
): void {
  const numbers = ideas.map(({ id, from, to }) => names.ideaOf(id, isDenied(denials, from, to)))
  const anywhere = names.behind(ROOT, names.numberOf(ANYWHERE))
  ideas.forEach((one, at) => {
    const idea = numbers[at] ?? NONE
    if (idea === NONE) return
    take(names.behind(ROOT, idea), one.from, one.to)
    takeAbout(names.behind(anywhere, idea), one.from, one.to)
    if (at >= MOST_PAIRED) return
    for (let next = at + 1; next < ideas.length && next - at <= MOST_NEAR; next += 1) {
      const other = ideas[next]
      const near = numbers[next] ?? NONE
      if (!other || other.at - one.end > NEAR) break
      if (near === NONE || near === idea) continue
      take(names.together(idea, near), one.from, Math.max(one.to, other.to))
    }
  })
}

/** What the clues of words are taken from, and by whom. */
interface Walk extends Pick<ClueNames, 'behind'> {
  readonly tokens: readonly Token[]
  readonly numbers: Int32Array
  /** The number of what stands for one or two other words. */
  readonly gap: number
  readonly take: TakeClue
}

/** A run of two to four characters or words that begins with a Chinese or Japanese character, written together. */
function takeRuns({ tokens, numbers, behind, take }: Walk, at: number): void {
  let place = behind(ROOT, numbers[at] ?? NONE)
  for (let last = at + 1; last < tokens.length && last < at + LONGEST_RUN; last += 1) {
    if (place === NONE || tokens[last]?.afterBreak) return
    place = behind(place, numbers[last] ?? NONE)
    take(place, at, last + 1)
  }
}

/** A word, a word and one up to three further on, three words in a row. */
function takeWords({ tokens, numbers, gap, behind, take }: Walk, at: number): void {
  const first = behind(ROOT, numbers[at] ?? NONE)
  if (first === NONE) return
  take(first, at, at + 1)
  const apart = behind(first, gap)
  let second = NONE
  for (let last = at + 1; last < tokens.length && last <= at + MOST_BETWEEN + 1; last += 1) {
    const word = numbers[last] ?? NONE
    if (tokens[last]?.afterBreak) return
    if (last === at + 1) second = behind(first, word)
    take(last === at + 1 ? second : behind(apart, word), at, last + 1)
    if (last === at + 2) take(behind(second, word), at, last + 1)
  }
}

/** The numbers of the words as clues hold them: all numbers are one, what is denied begins with `!`. */
function numbersIn({ words, numbers, tokens, denials }: NamedSentence, { numberOf }: ClueNames): Int32Array {
  return numbers.map((number, at) => {
    const word = words[at] ?? ''
    if (tokens[at]?.isCharacter) return number
    const plain = isNumber(word) ? NUMBER : word
    if (denials.before[at] === 1) return numberOf(`!${plain}`)
    return plain === word ? number : numberOf(plain)
  })
}

/** Walks over everything in a sentence that may decide what it says, there and for the whole message; a clue may come twice. */
export function findClues(
  sentence: NamedSentence,
  names: ClueNames,
  take: TakeClue,
  takeAbout: TakeClue,
): void {
  takeIdeas(sentence, names, take, takeAbout)
  const { tokens } = sentence
  const gap = names.numberOf(GAP)
  const walk: Walk = { tokens, numbers: numbersIn(sentence, names), gap, behind: names.behind, take }
  tokens.forEach(({ isCharacter }, at) => {
    if (isCharacter) takeRuns(walk, at)
    else takeWords(walk, at)
  })
}

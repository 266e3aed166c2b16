import type { PhraseWeights } from '../../contract/phrasebook.ts'
import { readWeightLine } from './weight-lines.ts'

/** A known clue: its number among all, and what it adds to the outcomes, index and hundredths in turns. */
export interface KnownClue {
  readonly number: number
  readonly weights: readonly number[]
}

const FIRST_LETTER = 'a'.charCodeAt(0)

/** Writes weights, index of an outcome and hundredths in turns, as the phrasebook keeps them: `a40b-20`. */
export function writeWeights(weights: readonly number[]): string {
  return weights
    .map((value, at) => (at % 2 === 0 ? String.fromCharCode(FIRST_LETTER + value) : String(value)))
    .join('')
}

/** Reads them again: index of an outcome and hundredths in turns. */
export function readWeights(text: string): number[] {
  const parts = text.match(/[a-z]|-?\d+/g) ?? []
  return parts.map((part) => (part >= 'a' ? part.charCodeAt(0) - FIRST_LETTER : Number(part)))
}

/** A clue whose weights are read when they are first asked for: a message holds few of all clues. */
class WrittenClue implements KnownClue {
  readonly number: number
  readonly #written: string
  #weights: readonly number[] | undefined

  constructor(number: number, written: string) {
    this.number = number
    this.#written = written
  }

  get weights(): readonly number[] {
    return (this.#weights ??= readWeights(this.#written))
  }
}

/** A word or an idea, and what may stand behind it in a clue. */
export interface ClueNode {
  clue?: KnownClue
  next?: Map<string, ClueNode>
}

/** Known clues by their first, second and third word, and of ideas anywhere in the message by the idea. */
export interface ClueTable {
  readonly first: ReadonlyMap<string, ClueNode>
  readonly about: ReadonlyMap<string, KnownClue>
  readonly count: number
}

const JOINT = ' '
const isIdea = (word: string): boolean => word.startsWith('@')

const ABOUT = '^'
const isAbout = (name: string): boolean => name.startsWith(ABOUT)

/** The name of an idea that stands anywhere in the message. */
export const nameOfAbout = (idea: string): string => ABOUT + idea

/** The name of a clue of words, and of two ideas whichever comes first. */
export const nameOfWords = (words: readonly string[]): string => words.join(JOINT)
export const nameOfIdeas = (one: string, other: string): string =>
  one < other ? one + JOINT + other : other + JOINT + one

/** The words of a clue. The names of labels hold spaces, so ideas are told by their sign. */
export function partsOfClue(name: string): string[] {
  if (isAbout(name)) return [name]
  return isIdea(name) ? name.split(/ (?=@)/) : name.split(JOINT)
}

/** Makes a table of the clues of a phrasebook; two ideas are found from either. */
export function tableOfClues({ clues }: Pick<PhraseWeights, 'clues'>): ClueTable {
  const first = new Map<string, ClueNode>()
  const put = (words: readonly string[], clue: KnownClue): void => {
    let node: ClueNode = { next: first }
    for (const word of words) {
      const next = (node.next ??= new Map())
      const behind: ClueNode = next.get(word) ?? {}
      next.set(word, behind)
      node = behind
    }
    node.clue = clue
  }
  const about = new Map<string, KnownClue>()
  clues.forEach((line, number) => {
    const [name, written] = readWeightLine(line)
    const clue = new WrittenClue(number, written)
    if (isAbout(name)) {
      about.set(name.slice(ABOUT.length), clue)
      return
    }
    const words = partsOfClue(name)
    put(words, clue)
    if (words.length === 2 && words.every(isIdea)) put(words.toReversed(), clue)
  })
  return { first, about, count: clues.length }
}

/** The clue some words are behind a first one, when it is known. */
export function clueBehind(node: ClueNode, second: string, third: string | undefined): KnownClue | undefined {
  const behind = node.next?.get(second)
  return third === undefined ? behind?.clue : behind?.next?.get(third)?.clue
}

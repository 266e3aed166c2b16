import type { PhraseWeights } from '../../contract/phrasebook.ts'
import { readWeightLine } from './weight-lines.ts'

const FIRST_LETTER = 'a'.charCodeAt(0)
const ZERO = '0'.charCodeAt(0)
const MINUS = '-'.charCodeAt(0)

/** Writes weights, index of an outcome and hundredths in turns, as the phrasebook keeps them: `a40b-20`. */
export function writeWeights(weights: readonly number[]): string {
  return weights
    .map((value, at) => (at % 2 === 0 ? String.fromCharCode(FIRST_LETTER + value) : String(value)))
    .join('')
}

/** Reads them again: index of an outcome and hundredths in turns. */
export function readWeights(text: string): number[] {
  const parts: number[] = []
  let [value, sign] = [0, 1]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= FIRST_LETTER) {
      if (at > 0) parts.push(sign * value)
      parts.push(code - FIRST_LETTER)
      ;[value, sign] = [0, 1]
    } else if (code === MINUS) sign = -1
    else value = value * 10 + code - ZERO
  }
  if (parts.length > 0) parts.push(sign * value)
  return parts
}

/** A word, the number of the clue it is, and what may stand behind it in one. */
export interface ClueNode {
  clue?: number
  next?: Map<string, ClueNode>
}

/** Clues of one idea and of two, whichever comes first; a clue stands here as its number plus 1, 0 is none. */
export interface IdeaClues {
  readonly numbers: ReadonlyMap<string, number>
  /** By the number of an idea. */
  readonly alone: Int32Array
  /** By the number of one idea times their count plus the number of the other. */
  readonly together: Int32Array
}

/**
 * Known clues, by number: those of words by their first, second and third, those of ideas, and those of ideas anywhere in the
 * message by the idea. `weights` has a row for each, what it adds to each outcome in hundredths.
 */
export interface ClueTable {
  readonly first: ReadonlyMap<string, ClueNode>
  readonly ideas: IdeaClues
  readonly about: ReadonlyMap<string, number>
  readonly count: number
  readonly outcomes: number
  readonly weights: Int16Array
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

/** The parts of a clue and its number. */
type NumberedParts = readonly [parts: readonly string[], clue: number]

function indexIdeas(clues: readonly NumberedParts[]): IdeaClues {
  const ideas = new Set(clues.flatMap(([parts]) => parts))
  const numbers = new Map([...ideas].map((idea, number) => [idea, number]))
  const alone = new Int32Array(numbers.size)
  const together = new Int32Array(numbers.size ** 2)
  for (const [[first = '', second], clue] of clues) {
    const one = numbers.get(first) ?? 0
    const other = second === undefined ? undefined : (numbers.get(second) ?? 0)
    if (other === undefined) alone[one] = clue + 1
    else for (const at of [one * numbers.size + other, other * numbers.size + one]) together[at] = clue + 1
  }
  return { numbers, alone, together }
}

function indexWords(clues: readonly NumberedParts[]): ReadonlyMap<string, ClueNode> {
  const first = new Map<string, ClueNode>()
  for (const [words, clue] of clues) {
    let node: ClueNode = { next: first }
    for (const word of words) {
      const next = (node.next ??= new Map())
      const behind: ClueNode = next.get(word) ?? {}
      next.set(word, behind)
      node = behind
    }
    node.clue = clue
  }
  return first
}

/** Makes a table of the clues of a phrasebook. */
export function tableOfClues({ clues, outcomes }: Pick<PhraseWeights, 'clues' | 'outcomes'>): ClueTable {
  const ideas: NumberedParts[] = []
  const words: NumberedParts[] = []
  const about = new Map<string, number>()
  const weights = new Int16Array(clues.length * outcomes.length)
  clues.forEach((line, clue) => {
    const [name, written] = readWeightLine(line)
    const parts = readWeights(written)
    for (let at = 0; at < parts.length; at += 2)
      weights[clue * outcomes.length + (parts[at] ?? 0)] = parts[at + 1] ?? 0
    if (isAbout(name)) about.set(name.slice(ABOUT.length), clue)
    else (isIdea(name) ? ideas : words).push([partsOfClue(name), clue])
  })
  return {
    first: indexWords(words),
    ideas: indexIdeas(ideas),
    about,
    count: clues.length,
    outcomes: outcomes.length,
    weights,
  }
}

/** The clue some words are behind a first one, when it is known. */
export function clueBehind(node: ClueNode, second: string, third: string | undefined): number | undefined {
  const behind = node.next?.get(second)
  return third === undefined ? behind?.clue : behind?.next?.get(third)?.clue
}

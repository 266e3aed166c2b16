import { createClueTree, NONE, ROOT, type ClueTree } from './clue-tree.ts'
import type { ClueNames, Lexicon } from './lexicon.ts'
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

const JOINT = ' '
const isIdea = (word: string): boolean => word.startsWith('@')

/** The words of a clue, as the phrasebook writes them. */
export const partsOfClue = (name: string): string[] => name.split(JOINT)

/** A clue as the phrasebook writes it. */
export function nameOfClue(tree: ClueTree, { words }: Lexicon, clue: number): string {
  return tree
    .wordsTo(clue)
    .map((word) => words[word] ?? '')
    .join(JOINT)
}

/** Known clues, and a row of weights for each place of their tree: what it adds to each outcome, in hundredths. */
export interface ClueTable {
  /** How many places the tree has. */
  readonly size: number
  readonly names: ClueNames
  readonly outcomes: number
  readonly weights: Int16Array
}

/** A clue as the words that lead to it, by number, its place, and its weights. */
interface Row {
  readonly words: readonly number[]
  readonly clue: number
  readonly weights: readonly number[]
}

/**
 * Finds the place of two ideas, whichever comes first, in a square of numbers: a message asks for more of them than of anything
 * else.
 */
function findPairs(pairs: readonly Row[]): ClueNames['together'] {
  const ideas = [...new Set(pairs.flatMap(({ words }) => words))]
  const ranks = new Int32Array(Math.max(-1, ...ideas) + 1).fill(NONE)
  ideas.forEach((idea, rank) => {
    ranks[idea] = rank
  })
  const square = new Int32Array(ideas.length ** 2).fill(NONE)
  for (const { words, clue } of pairs) {
    const [one = NONE, other = NONE] = words.map((idea) => ranks[idea] ?? NONE)
    square[one * ideas.length + other] = clue
    square[other * ideas.length + one] = clue
  }
  return (one, other) => {
    const [row, column] = [ranks[one] ?? NONE, ranks[other] ?? NONE]
    return row === NONE || column === NONE ? NONE : (square[row * ideas.length + column] ?? NONE)
  }
}

/** Makes a table of the clues in some lines; weights for outcomes there are not are left out. */
export function tableOfClues(lines: readonly string[], outcomes: number, lexicon: Lexicon): ClueTable {
  const tree = createClueTree()
  const pairs: Row[] = []
  const rows = lines.map((line): Row => {
    const [name, written] = readWeightLine(line)
    const words = partsOfClue(name).map(lexicon.adding.numberOf)
    const row = { words, clue: words.reduce(tree.add, ROOT), weights: readWeights(written) }
    if (isIdea(name) && words.length === 2) pairs.push(row)
    return row
  })
  const size = tree.size()
  const table = new Int16Array(size * outcomes)
  for (const { clue, weights } of rows) {
    for (let at = 0; at < weights.length; at += 2) {
      const outcome = weights[at] ?? outcomes
      if (outcome < outcomes) table[clue * outcomes + outcome] = weights[at + 1] ?? 0
    }
  }
  const names = { ...lexicon.finding, behind: tree.find, together: findPairs(pairs) }
  return { size, names, outcomes, weights: table }
}

/** Adds what a clue adds to each outcome, or takes it away again. */
export function addClue(
  sums: Int32Array,
  clue: number,
  { outcomes, weights }: ClueTable,
  sign: 1 | -1 = 1,
): void {
  const row = clue * outcomes
  for (let at = 0; at < outcomes; at += 1) sums[at] = (sums[at] ?? 0) + sign * (weights[row + at] ?? 0)
}

/** What some clues, each there once, add up to. */
export function sumClues(clues: readonly number[], table: ClueTable): Int32Array {
  const sums = new Int32Array(table.outcomes)
  for (const clue of clues) addClue(sums, clue, table)
  return sums
}

import { layOut, type WordSlots } from './word-slots.ts'
import { createWordTree, NONE, ROOT, type WordTree } from './word-tree.ts'
import { partsOfClue, readWeights } from './clue-weights.ts'
import { isIdea, type ClueNames, type Lexicon } from './lexicon.ts'
import { readWeightLine } from './weight-lines.ts'

/** Known clues, and what each adds to some outcomes, in hundredths. */
export interface ClueTable {
  readonly names: ClueNames
  readonly outcomes: number
  /** Where the row of a place begins; 0 for a place without weights. */
  readonly rowOf: (place: number) => number
  /** Rows one behind the other: how many weights there are, then the index of an outcome and what is added to it in turns. */
  readonly rows: Int16Array
}

/** A clue as the words that lead to it, by number, and its weights: index of an outcome and hundredths in turns. */
interface Clue {
  readonly words: readonly number[]
  readonly weights: readonly number[]
}

/**
 * Finds the place of two ideas, whichever comes first, in a square of numbers: a message asks for more of them than of anything
 * else.
 */
function findPairs(pairs: readonly Clue[], find: WordSlots['find']): ClueNames['together'] {
  const ideas = [...new Set(pairs.flatMap(({ words }) => words))]
  const ranks = new Int32Array(Math.max(-1, ...ideas) + 1).fill(NONE)
  ideas.forEach((idea, rank) => {
    ranks[idea] = rank
  })
  const square = new Int32Array(ideas.length ** 2).fill(NONE)
  for (const { words } of pairs) {
    const clue = words.reduce(find, ROOT)
    const [one = NONE, other = NONE] = words.map((idea) => ranks[idea] ?? NONE)
    square[one * ideas.length + other] = clue
    square[other * ideas.length + one] = clue
  }
  return (one, other) => {
    const row = ranks[one] ?? NONE
    const column = ranks[other] ?? NONE
    return row === NONE || column === NONE ? NONE : (square[row * ideas.length + column] ?? NONE)
  }
}

/** The rows of some clues one behind the other, and where that of each place of their tree begins. */
function layRows(clues: readonly Clue[], tree: WordTree): { rows: Int16Array; starts: Int32Array } {
  const rows = new Int16Array(clues.reduce((length, { weights }) => length + weights.length + 1, 1))
  const places = clues.map(({ words }) => words.reduce(tree.add, ROOT))
  const starts = new Int32Array(tree.size())
  let end = 1
  clues.forEach(({ weights }, at) => {
    starts[places[at] ?? ROOT] = end
    rows[end] = weights.length / 2
    rows.set(weights, end + 1)
    end += weights.length + 1
  })
  return { rows, starts }
}

/** Makes a table of the clues in some lines; weights for outcomes there are not are left out. */
export function tableOfClues(lines: readonly string[], outcomes: number, lexicon: Lexicon): ClueTable {
  const clues = lines.map((line): Clue => {
    const [name, written] = readWeightLine(line)
    return { words: partsOfClue(name).map(lexicon.adding.numberOf), weights: readWeights(written) }
  })
  const isPair = ({ words }: Clue): boolean =>
    words.length === 2 && words.every((word) => isIdea(lexicon.words[word] ?? ''))
  const tree = createWordTree()
  const { rows, starts } = layRows(clues, tree)
  const { find, valueOf, marks } = layOut(tree, starts)
  const together = findPairs(clues.filter(isPair), find)
  return { names: { ...lexicon.finding, behind: find, together, marks }, outcomes, rowOf: valueOf, rows }
}

/** What a clue adds to one outcome, in hundredths. */
export function weightOf(clue: number, outcome: number, { rowOf, rows }: ClueTable): number {
  const start = rowOf(clue)
  const end = start + 2 * (rows[start] ?? 0)
  for (let at = start + 1; at < end; at += 2) if (rows[at] === outcome) return rows[at + 1] ?? 0
  return 0
}

/** Adds what a clue adds to each outcome. */
export function addClue(sums: Int32Array, clue: number, { rowOf, rows }: ClueTable): void {
  const start = rowOf(clue)
  const end = start + 2 * (rows[start] ?? 0)
  for (let at = start + 1; at < end; at += 2) {
    const outcome = rows[at] ?? 0
    sums[outcome] = (sums[outcome] ?? 0) + (rows[at + 1] ?? 0)
  }
}

/** What some clues, each there once, add up to. */
export function sumClues(clues: readonly number[], table: ClueTable): Int32Array {
  const sums = new Int32Array(table.outcomes)
  for (const clue of clues) addClue(sums, clue, table)
  return sums
}

import { ROOT } from './word-tree.ts'
import type { ClueNames } from './lexicon.ts'

/** Stands where no word is. */
const NOTHING = '-'

/** The sorts of clues by their places; behind them stand the words that make one up. */
function sortsOf({ numberOf, behind }: ClueNames) {
  const sort = (name: string): number => behind(ROOT, numberOf(`${name}:`))
  return {
    shape: sort('shape'),
    parting: sort('parting'),
    before: sort('before'),
    behind: sort('behind'),
    long: sort('long'),
    all: sort('all'),
    among: sort('among'),
    list: sort('list'),
    end: sort('end'),
    order: sort('order'),
    first: sort('first'),
    second: sort('second'),
    opens: sort('opens'),
    last: sort('last'),
    pre: sort('pre'),
    post: sort('post'),
    left: sort('left'),
    right: sort('right'),
    prev: sort('prev'),
    next: sort('next'),
    bare: sort('bare'),
    intro: sort('intro'),
    denied: sort('denied'),
    after: sort('after'),
  }
}

/** Collects the clues of pieces. */
export interface Collector extends ClueNames {
  readonly sorts: ReturnType<typeof sortsOf>
  readonly nothing: number
  /** Takes the clue a word makes up behind a place: a sort, or another clue; gives its place. */
  take(place: number, word: number): number
  /** Hands out what was taken, each once. */
  taken(): number[]
}

/** Begins with none. */
export function collectClues(names: ClueNames): Collector {
  const { behind, marks } = names
  let clues: number[] = []
  marks.nextRound()
  return {
    ...names,
    sorts: sortsOf(names),
    nothing: names.numberOf(NOTHING),
    take: (place, word) => {
      const clue = behind(place, word)
      if (marks.meet(clue) > 0) clues.push(clue)
      return clue
    },
    taken: () => {
      const taken = clues
      clues = []
      marks.nextRound()
      return taken
    },
  }
}

import { ROOT } from './clue-tree.ts'
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
  /** Takes the clue that one to three words make up behind a sort. */
  take(sort: number, first: number, second?: number, third?: number): void
  /** Hands out what was taken, each once. */
  taken(): number[]
}

/** Begins with none. */
export function collectClues(names: ClueNames): Collector {
  const { behind, marks } = names
  let clues: number[] = []
  marks.forget()
  return {
    ...names,
    sorts: sortsOf(names),
    nothing: names.numberOf(NOTHING),
    take: (sort, first, second, third) => {
      let clue = behind(sort, first)
      if (second !== undefined) clue = behind(clue, second)
      if (third !== undefined) clue = behind(clue, third)
      if (marks.meet(clue)) clues.push(clue)
    },
    taken: () => {
      const taken = clues
      clues = []
      marks.forget()
      return taken
    },
  }
}

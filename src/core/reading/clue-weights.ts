import type { PhraseWeights } from '../../contract/phrasebook.ts'

/** A known clue: its number among all, and what it adds to the outcomes, index and hundredths in turns. */
export interface KnownClue {
  readonly number: number
  readonly weights: readonly number[]
}

/** A word or an idea, and what may stand behind it in a clue. */
export interface ClueNode {
  clue?: KnownClue
  readonly next: Map<string, ClueNode>
}

/** Known clues by their first, second and third word. */
export type ClueTable = ReadonlyMap<string, ClueNode>

const JOINT = ' '
const isIdea = (word: string): boolean => word.startsWith('@')

/** The name of an idea that stands anywhere in the message. */
export const nameOfAbout = (idea: string): string => `^${idea}`

/** The name of a clue of words, and of two ideas whichever comes first. */
export const nameOfWords = (words: readonly string[]): string => words.join(JOINT)
export const nameOfIdeas = (one: string, other: string): string =>
  one < other ? one + JOINT + other : other + JOINT + one

/** The words of a clue. The names of labels hold spaces, so ideas are told by their sign. */
export function partsOfClue(name: string): string[] {
  if (name.startsWith(nameOfAbout(''))) return [name]
  return isIdea(name) ? name.split(/ (?=@)/) : name.split(JOINT)
}

/** Makes a table of the clues of a phrasebook; two ideas are found from either. */
export function tableOfClues({ clues }: Pick<PhraseWeights, 'clues'>): ClueTable {
  const root: ClueNode = { next: new Map() }
  const put = (words: readonly string[], clue: KnownClue): void => {
    let node = root
    for (const word of words) {
      const next = node.next.get(word) ?? { next: new Map() }
      node.next.set(word, next)
      node = next
    }
    node.clue = clue
  }
  Object.entries(clues).forEach(([name, weights], number) => {
    const words = partsOfClue(name)
    put(words, { number, weights })
    if (words.length === 2 && words.every(isIdea)) put(words.toReversed(), { number, weights })
  })
  return root.next
}

/** The clue these words are, when it is known. */
export function knownClue(
  table: ClueTable,
  first: string,
  second: string | undefined,
  third: string | undefined,
): KnownClue | undefined {
  const node = table.get(first)
  if (!node || second === undefined) return node?.clue
  const behind = node.next.get(second)
  return third === undefined ? behind?.clue : behind?.next.get(third)?.clue
}

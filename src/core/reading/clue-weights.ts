import type { PhraseWeights } from '../../contract/phrasebook.ts'

/** A known clue: its number among all, and what it adds to the outcomes, index and hundredths in turns. */
export interface KnownClue {
  readonly number: number
  readonly weights: readonly number[]
}

interface ClueNode {
  clue?: KnownClue
  readonly next: Map<string, ClueNode>
}

/** Known clues by their first, second and third word. */
export type ClueTable = ReadonlyMap<string, ClueNode>

/** What stands between the words of a clue in the phrasebook. */
export const JOINT = ' '

/** The words or the ideas of a clue; names of labels hold spaces, so ideas begin at their sign. */
export function partsOfClue(clue: string): string[] {
  return clue.startsWith('@') ? clue.split(/ (?=@)/) : clue.split(JOINT)
}

/** Makes a table of the clues of a phrasebook. */
export function tableOfClues({ clues }: Pick<PhraseWeights, 'clues'>): ClueTable {
  const root: ClueNode = { next: new Map() }
  Object.entries(clues).forEach(([name, weights], number) => {
    let node = root
    for (const word of partsOfClue(name)) {
      const next = node.next.get(word) ?? { next: new Map() }
      node.next.set(word, next)
      node = next
    }
    node.clue = { number, weights }
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

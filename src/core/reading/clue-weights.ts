import type { WordTree } from './word-tree.ts'
import type { Lexicon } from './lexicon.ts'

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

/** The words of a clue, as the phrasebook writes them. */
export const partsOfClue = (name: string): string[] => name.split(JOINT)

/** A clue as the phrasebook writes it. */
export function nameOfClue(tree: WordTree, { words }: Lexicon, clue: number): string {
  return tree
    .wordsTo(clue)
    .map((word) => words[word] ?? '')
    .join(JOINT)
}

import type { ClueMarks } from './clue-marks.ts'
import { NONE } from './word-tree.ts'

/** The numbers of the words of messages and of the ideas in them. */
export interface WordNumbers {
  numberOf(word: string): number
  /** The number of an idea or a label, `@id`, or denied, `@!id`. */
  ideaOf(id: string, isDenied: boolean): number
}

/** Words by number, in the order they were taken in. */
export interface Lexicon {
  readonly words: readonly string[]
  /** Gives a new word the next number. */
  readonly adding: WordNumbers
  /** Has `NONE` for a word that was never added. */
  readonly finding: WordNumbers
}

/** Whether a word of a clue is the name of an idea or a label. */
export const isIdea = (word: string): boolean => word.startsWith('@')
/** The name of an idea or a label as one word. */
export const wordOfIdea = (id: string): string => id.replaceAll(' ', '_')

/** Remembers the numbers of ideas: a string made anew is slow to look up. */
function numberWords(numberOf: (word: string) => number): WordNumbers {
  const ideas = new Map<string, { readonly said: number; readonly denied: number }>()
  return {
    numberOf,
    ideaOf: (id, isDenied) => {
      let numbers = ideas.get(id)
      if (!numbers) {
        const name = wordOfIdea(id)
        numbers = { said: numberOf(`@${name}`), denied: numberOf(`@!${name}`) }
        if (numbers.said !== NONE && numbers.denied !== NONE) ideas.set(id, numbers)
      }
      return isDenied ? numbers.denied : numbers.said
    },
  }
}

/** Makes an empty lexicon. */
export function createLexicon(): Lexicon {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const add = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    return words.push(word) - 1
  }
  return {
    words,
    adding: numberWords(add),
    finding: numberWords((word) => numbers.get(word) ?? NONE),
  }
}

/**
 * How clues come about: words by their numbers, and the place of one behind others. Reading asks for what is there, `NONE` for
 * what is not; learning makes it.
 */
export interface ClueNames extends WordNumbers {
  behind(place: number, word: number): number
  /** The place of two ideas, whichever comes first. */
  together(one: number, other: number): number
  /** Whoever collects clues tells by them which it has. */
  readonly marks: ClueMarks
}

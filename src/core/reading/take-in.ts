import { knownClue, type KnownClue } from './clue-weights.ts'
import { MARKS, type CompiledForms, type CompiledPhrasebook } from './compile-phrasebook.ts'
import { findClues, type TakeClue } from './find-clues.ts'
import { findDenials, type Denials } from './find-denials.ts'
import { findForms, type Hit } from './find-forms.ts'
import { readSentences } from './read-sentences.ts'
import type { Sentence } from './token.ts'

/** A known clue and the words of its sentence it reaches over. */
export interface FoundClue extends KnownClue {
  readonly from: number
  readonly to: number
}

/** A sentence with everything it names: ideas, labels, phrases, and what it denies. */
export interface NamedSentence extends Sentence {
  readonly words: readonly string[]
  readonly hits: readonly Hit[]
  readonly denials: Denials
}

/** The same with the clues in it by their numbers, each where it stands first. */
export interface TakenSentence extends NamedSentence {
  readonly clues: ReadonlyMap<number, FoundClue>
}

const isClue = ({ id }: Hit): boolean => !id.includes(':') || id.startsWith(MARKS.label)

/** Reads a message sentence by sentence and hands every clue to whoever wants it, sentence by sentence. */
export function nameIn(
  text: string,
  { letters, index, correct }: CompiledForms,
  takeOf: (sentence: number) => TakeClue,
): NamedSentence[] {
  const isJapanese = /[\u3040-\u30ff]/.test(text)
  return readSentences(text, letters, isJapanese).map((sentence, at) => {
    const { tokens } = sentence
    const words = tokens.map((token) => (token.isCharacter ? token.text : correct(token.text)))
    const hits = findForms(index.root, { tokens, words })
    const ideas = hits.filter(isClue)
    const denials = findDenials(sentence, ideas, isJapanese)
    findClues(sentence, words, ideas, denials, takeOf(at))
    return { ...sentence, words, hits, denials }
  })
}

/** Takes in a message, in time linear in its length. */
export function takeIn(text: string, book: CompiledPhrasebook): TakenSentence[] {
  const clues: Map<number, FoundClue>[] = []
  const sentences = nameIn(text, book, (at) => {
    const own = new Map<number, FoundClue>()
    clues[at] = own
    return (from, to, first, second, third) => {
      const clue = knownClue(book.clues, first, second, third)
      if (clue && !own.has(clue.number)) own.set(clue.number, { ...clue, from, to })
    }
  })
  return sentences.map((sentence, at) => ({ ...sentence, clues: clues[at] ?? new Map() }))
}

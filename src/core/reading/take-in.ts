import type { Language } from '../../contract/language.ts'
import { createClueMarks, type ClueMarks } from './clue-marks.ts'
import { findClues, type TakeClue } from './find-clues.ts'
import { MARKS, type CompiledForms, type CompiledPhrasebook } from './compile-phrasebook.ts'
import { findDenials } from './find-denials.ts'
import { findForms, type Hit } from './find-forms.ts'
import type { WordNumbers } from './lexicon.ts'
import type { NamedSentence } from './named-sentence.ts'
import { readSentences } from './read-sentences.ts'

/** Known clues, each once, and the words of their sentence each reaches over where it stands first. */
interface KeptClues {
  readonly clues: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** The same with the clues in it. */
export interface TakenSentence extends NamedSentence {
  readonly own: KeptClues
  /** Clues for the whole message, each in the sentence where it stands first. */
  readonly about: KeptClues
}

const isClue = ({ id }: Hit): boolean => !id.includes(':') || id.startsWith(MARKS.label)

/** Reads a message sentence by sentence, its words by their numbers: those that are known, or in learning new ones too. */
export function nameIn(
  text: string,
  language: Language | null,
  { letters, index, correct }: CompiledForms,
  { numberOf }: WordNumbers,
): NamedSentence[] {
  const isJapanese = language === 'ja'
  return readSentences(text, letters, isJapanese).map((sentence) => {
    const { tokens } = sentence
    const words = tokens.map((token) => (token.isCharacter ? token.text : correct(token.text)))
    const numbers = new Int32Array(words.length)
    words.forEach((word, at) => {
      numbers[at] = numberOf(word)
    })
    const hits = findForms(index.root, { tokens, words })
    const ideas = hits.filter(isClue)
    return { ...sentence, words, numbers, hits, ideas, denials: findDenials(sentence, ideas, isJapanese) }
  })
}

/** Keeps each clue once. */
function keepClues({ meet }: ClueMarks): { readonly kept: KeptClues; readonly take: TakeClue } {
  const [clues, froms, tos]: [number[], number[], number[]] = [[], [], []]
  return {
    kept: { clues, from: froms, to: tos },
    take: (clue, from, to) => {
      if (!meet(clue)) return
      clues.push(clue)
      froms.push(from)
      tos.push(to)
    },
  }
}

/** Takes in a message in this language, in time linear in its length. */
export function takeIn(text: string, language: Language | null, book: CompiledPhrasebook): TakenSentence[] {
  const { names } = book.clues
  const aboutMarks = createClueMarks()
  return nameIn(text, language, book, book.lexicon.finding).map((sentence) => {
    names.marks.forget()
    const [own, about] = [keepClues(names.marks), keepClues(aboutMarks)]
    findClues(sentence, names, own.take, about.take)
    return { ...sentence, own: own.kept, about: about.kept }
  })
}

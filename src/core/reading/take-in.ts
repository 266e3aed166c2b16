import { type CompiledPhrasebook } from './compile-phrasebook.ts'
import { findClues, type Clue } from './find-clues.ts'
import { findDenials, type Denials } from './find-denials.ts'
import { findForms, type Hit } from './find-forms.ts'
import { readSentences } from './read-sentences.ts'
import type { Sentence } from './token.ts'

/** A sentence with everything it names: ideas, labels, phrases, what it denies, and the clues in it. */
export interface TakenSentence extends Sentence {
  readonly words: readonly string[]
  readonly hits: readonly Hit[]
  readonly denials: Denials
  readonly clues: ReadonlyMap<string, Clue>
}

const isIdea = ({ id }: Hit): boolean => !id.includes(':') || id.startsWith('label:')

/** Takes in a message sentence by sentence, in time linear in its length. */
export function takeIn(text: string, { letters, index, correct }: CompiledPhrasebook): TakenSentence[] {
  const isJapanese = /[\u3040-\u30ff]/.test(text)
  return readSentences(text, letters, isJapanese).map((sentence) => {
    const { tokens } = sentence
    const words = tokens.map((token) => (token.isCharacter ? token.text : correct(token.text)))
    const hits = findForms(index.root, { tokens, words })
    const ideas = hits.filter(isIdea)
    const denials = findDenials(sentence, ideas, isJapanese)
    return { ...sentence, words, hits, denials, clues: findClues(sentence, words, ideas, denials) }
  })
}

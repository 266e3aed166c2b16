import type { Language } from '../../contract/language.ts'
import { MARKS, type CompiledForms } from './compile-phrasebook.ts'
import { findDenials } from './find-denials.ts'
import { findForms, type Hit } from './find-forms.ts'
import type { WordNumbers } from './lexicon.ts'
import type { NamedSentence } from './named-sentence.ts'
import { readSentences } from './read-sentences.ts'

const isClue = ({ id }: Hit): boolean => !id.includes(':') || id.startsWith(MARKS.label)

/**
 * Takes in a message in this language sentence by sentence, its words by their numbers: those that are known, or in learning new
 * ones too. Linear in its length.
 */
export function takeIn(
  text: string,
  language: Language | null,
  { letters, index, correct, lexicon }: CompiledForms,
  { numberOf }: WordNumbers = lexicon.finding,
): NamedSentence[] {
  const isJapanese = language === 'ja'
  return readSentences(text, letters, isJapanese).map((sentence) => {
    const { tokens } = sentence
    const words = tokens.map((token) => (token.isCharacter ? token.text : correct(token.text)))
    const numbers = new Int32Array(words.length)
    words.forEach((word, at) => {
      numbers[at] = numberOf(word)
    })
    const hits = findForms(index, { tokens, words, numbers, isJapanese })
    const ideas = hits.filter(isClue)
    return { ...sentence, words, numbers, hits, ideas, denials: findDenials(sentence, ideas, isJapanese) }
  })
}

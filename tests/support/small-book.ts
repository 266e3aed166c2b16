import type { PhraseIdea, Phrasebook } from '../../src/contract/phrasebook.ts'
import { guessLanguage } from '../../src/core/guess-language.ts'
import { compilePhrasebook, type CompiledPhrasebook } from '../../src/core/reading/compile-phrasebook.ts'
import type { NamedSentence } from '../../src/core/reading/named-sentence.ts'
import { takeIn } from '../../src/core/reading/take-in.ts'
import { emptyPhrasebook } from './reading.ts'

/** A phrasebook that knows what it is given. */
export function compileBook(part: Partial<Phrasebook>): CompiledPhrasebook {
  return compilePhrasebook({ ...emptyPhrasebook, ...part })
}

/** The only sentence of a text. Throws when there are none or several. */
export function onlySentence(text: string, book: CompiledPhrasebook): NamedSentence {
  const [sentence, ...others] = takeIn(text, guessLanguage(text), book)
  if (!sentence || others.length > 0) throw new Error(`“${text}” is not one sentence.`)
  return sentence
}

/** An idea with English forms. */
export function makeIdea(id: string, ...en: string[]): PhraseIdea {
  return { id, forms: { en } }
}

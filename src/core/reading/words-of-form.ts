import { readSentences } from './read-sentences.ts'

/** Plain English words need no cutting, and kana and Han characters are cut one by one: most forms are such. */
const PLAIN = /^[a-z]+(?:'[a-z]+)?(?: [a-z]+(?:'[a-z]+)?)*$/
const CHARACTERS = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+$/

/** A word of a form, or one Chinese or Japanese character. */
export interface FormWord {
  readonly text: string
  readonly isCharacter: boolean
}

/** The words of a form without its signs, as those of a message are cut. */
export function wordsOfForm(form: string): FormWord[] {
  if (PLAIN.test(form)) return form.split(' ').map((text) => ({ text, isCharacter: false }))
  if (CHARACTERS.test(form)) return [...form].map((text) => ({ text, isCharacter: true }))
  return readSentences(form, new Map(), true).flatMap(({ tokens }) => tokens)
}

import { cutSentences } from '../sentences.ts'

/** A sentence with its place in the text and its number of words between spaces. */
export interface SentenceSpan {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: number
  /** Whether it ends like a sentence; greetings, names and lines of a list do not. */
  readonly isClosed: boolean
}

/** The sentences of a text, without the space around them; lines without a letter or a digit are left out. */
export function sentenceSpans(text: string): SentenceSpan[] {
  let offset = 0
  return cutSentences(text).flatMap((piece) => {
    const start = offset + (piece.length - piece.trimStart().length)
    offset += piece.length
    const sentence = piece.trim()
    if (!/[\p{L}\p{N}]/u.test(sentence)) return []
    const isClosed = /[.!?。！？]["”’)」』）]*$/.test(sentence)
    return [{ text: sentence, start, end: start + sentence.length, words: countWords(sentence), isClosed }]
  })
}

/** Words between spaces, as a reader counts them: `USB-C` and `12.34` are one each. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

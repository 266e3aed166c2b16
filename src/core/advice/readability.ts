import { sentenceSpans, countWords } from './sentence-spans.ts'
import { wordsIn } from './words-in.ts'

/** How hard English is to read. */
export interface Readability {
  readonly sentences: number
  /** Words of the longest sentence. */
  readonly longest: number
  readonly averageWords: number
  /** School years of the Flesch–Kincaid grade; below zero counts as zero. */
  readonly grade: number
}

const SILENT = /(?:[^laeiouyscxz]es|[^aeiouytd]ed|[^laeiouy]e)$/

/**
 * Syllables of an English word: groups of vowels without a silent `e`, `es` or `ed` at the end, at least one. What holds
 * a digit is one syllable, since nobody reads an order number aloud.
 */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (/\d/.test(word) || plain.length <= 3) return 1
  return Math.max(1, plain.replace(SILENT, '').match(/[aeiouy]+/g)?.length ?? 0)
}

/**
 * Measures English texts together. Only pieces that end like a sentence count, so that greetings and names make nothing
 * look easy. Grade = 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid and others, 1975).
 */
export function readability(texts: readonly string[]): Readability {
  const closed = texts.flatMap(sentenceSpans).filter(({ isClosed }) => isClosed)
  const counts = closed.map(({ text }) => countWords(text))
  const words = counts.reduce((sum, count) => sum + count, 0)
  if (words === 0) return { sentences: 0, longest: 0, averageWords: 0, grade: 0 }
  const spoken = closed.flatMap(({ text }) => wordsIn(text))
  const heard = spoken.reduce((sum, word) => sum + syllables(word.text), 0)
  const averageWords = words / closed.length
  const grade = 0.39 * averageWords + 11.8 * (heard / Math.max(1, spoken.length)) - 15.59
  return { sentences: closed.length, longest: Math.max(...counts), averageWords, grade: Math.max(0, grade) }
}

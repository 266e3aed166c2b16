import { sentencesOf } from './sentences.ts'

/** How long a text is: user-perceived characters, UTF-16 units (what shops usually count), sentences, words a sentence. */
export interface Measure {
  readonly graphemes: number
  readonly units: number
  readonly sentences: number
  readonly averageWords: number
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** Measures a text. The average counts words between spaces, so it says something of English only. */
export function measure(text: string): Measure {
  const sentences = sentencesOf(text).length
  const words = text.split(/\s+/).filter(Boolean).length
  return {
    graphemes: [...segmenter.segment(text)].length,
    units: text.length,
    sentences,
    averageWords: sentences === 0 ? 0 : Math.round(words / sentences),
  }
}

import { sentencesOf } from './sentences.ts'

/** How long a text is: user-perceived characters, UTF-16 units (what shops usually count), sentences, words a sentence. */
export interface Measure {
  readonly graphemes: number
  readonly units: number
  readonly sentences: number
  readonly averageWords: number
}

/** Signs that may share one character with their neighbours: marks, joiners, everything beyond the basic plane, CR LF. */
const JOINING = /[\p{M}\p{Cf}\u{10000}-\u{10FFFF}\r\u1100-\u11FF\u0E33\u0EB3\u0D4Eﾞﾟ]/u

/** Characters as a person counts them. Plain text has one for every unit, which spares it the slow way. */
function countGraphemes(text: string): number {
  if (!JOINING.test(text)) return text.length
  return [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)].length
}

/** Measures a text. The average counts words between spaces, so it says something of English only. */
export function measure(text: string): Measure {
  const sentences = sentencesOf(text).length
  const words = text.split(/\s+/).filter(Boolean).length
  return {
    graphemes: countGraphemes(text),
    units: text.length,
    sentences,
    averageWords: sentences === 0 ? 0 : Math.round(words / sentences),
  }
}

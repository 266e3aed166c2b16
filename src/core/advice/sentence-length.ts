import type { Adviser } from './advice.ts'
import { quote } from './advice.ts'
import { sentenceSpans } from './sentence-spans.ts'

/** Longest sentence a translator carries over safely, in words. Source: guides to controlled English. */
export const LONGEST_SENTENCE = 25
/** Longest sentences on average, in words. */
export const LONGEST_AVERAGE = 18

/** English sentences with too many words. */
export const adviseSentenceLength: Adviser = (text, language) => {
  if (language !== 'en') return []
  return sentenceSpans(text)
    .filter(({ words }) => words > LONGEST_SENTENCE)
    .map(({ start, end, words }) => ({
      code: 'sentence-long',
      start,
      end,
      values: { words, most: LONGEST_SENTENCE, quote: quote(text, start, end) },
    }))
}

/** English sentences that are too long on average; greetings and names do not count as sentences. */
export const adviseAverageLength: Adviser = (text, language) => {
  const closed = language === 'en' ? sentenceSpans(text).filter(({ isClosed }) => isClosed) : []
  const total = closed.reduce((sum, { words }) => sum + words, 0)
  const average = closed.length === 0 ? 0 : total / closed.length
  if (average <= LONGEST_AVERAGE) return []
  const words = Math.ceil(average * 10) / 10
  return [{ code: 'sentences-long', start: 0, end: text.length, values: { words, most: LONGEST_AVERAGE } }]
}

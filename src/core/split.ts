import { cutSentences } from './sentences.ts'

/**
 * Splits a text into parts of at most `limit` UTF-16 units, at ends of sentences only. A single sentence that is longer
 * stays whole: nothing is ever cut in the middle.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const sentence of cutSentences(text)) {
    if (part !== '' && (part + sentence).trimEnd().length > limit) {
      parts.push(part.trimEnd())
      part = ''
    }
    part += sentence
  }
  return part.trim() === '' ? parts : [...parts, part.trimEnd()]
}

import type { DifferenceCode } from '../../../contract/advice.ts'
import { sentenceSpans } from '../sentence-spans.ts'
import type { Difference, Texts } from './difference.ts'

function differing(code: DifferenceCode, texts: Texts, count: (text: string) => number): Difference[] {
  const [first, ...rest] = [...texts].map(([language, text]) => ({ language, count: count(text) }))
  if (!first) return []
  return rest
    .filter((other) => other.count !== first.count)
    .map((other) => ({
      code,
      language: other.language,
      start: 0,
      end: 0,
      values: { one: first.language, count: first.count, other: other.language, otherCount: other.count },
    }))
}

/** Languages with another number of sentences or of paragraphs than the first. */
export function compareCounts(texts: Texts): Difference[] {
  return [
    ...differing('sentences-differ', texts, (text) => sentenceSpans(text).length),
    ...differing('paragraphs-differ', texts, (text) => text.trim().split(/\n{2,}/).length),
  ]
}

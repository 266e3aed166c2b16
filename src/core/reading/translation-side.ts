import type { Language } from '../../contract/language.ts'
import type { FoundLabel, TextDifference } from '../../contract/reading.ts'
import type { NamedSentence } from './named-sentence.ts'

/** One side of a comparison: a text, its language, what was taken in, and the labels it names. */
export interface Side {
  readonly text: string
  readonly language: Language
  readonly sentences: readonly NamedSentence[]
  readonly labels: readonly FoundLabel[]
}

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** What one side holds more often than the other, each named as often as it lacks. */
export function surplus(keys: readonly string[], others: readonly string[]): string[] {
  const rest = countOf(others)
  return keys.filter((key) => {
    const left = rest.get(key) ?? 0
    rest.set(key, left - 1)
    return left <= 0
  })
}

/** Pairs what is only in the original with what is only in the translation; the side without one is `''`. */
export function pairs(
  kind: TextDifference['kind'],
  original: readonly string[],
  translation: readonly string[],
): TextDifference[] {
  const length = Math.max(original.length, translation.length)
  return Array.from({ length }, (_, at) => ({
    kind,
    original: original[at] ?? '',
    translation: translation[at] ?? '',
  }))
}

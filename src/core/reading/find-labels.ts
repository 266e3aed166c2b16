import type { FoundLabel, Span } from '../../contract/reading.ts'
import { MARKS } from './compile-phrasebook.ts'
import type { NamedSentence } from './named-sentence.ts'

/** Words of a sentence, `from` to `to` (behind the last). */
export interface WordSpan {
  readonly from: number
  readonly to: number
}

/** A label in a sentence; `isBare` when only its whole wording in quotation marks names it. */
export type NamedLabel = FoundLabel & WordSpan & { readonly isBare: boolean }

/** The words of a sentence that stand in quotation marks, each quotation once; `quotes` are in order. */
export function quotedWords({ tokens, start, end }: NamedSentence, quotes: readonly Span[]): WordSpan[] {
  let at = 0
  return quotes.flatMap((quote) => {
    if (quote.start < start || quote.end > end + 1) return []
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quote.start) at += 1
    const from = at
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quote.end) at += 1
    return at > from ? [{ from, to: at }] : []
  })
}

/** Of labels that meet, the longer stays. */
function withoutOverlaps<T extends WordSpan>(labels: readonly T[], words: number): T[] {
  const taken = new Uint8Array(words)
  const kept = labels
    .toSorted((one, other) => other.to - other.from - (one.to - one.from) || other.to - one.to)
    .filter(({ from, to }) => {
      if (taken[from] === 1 || taken[to - 1] === 1) return false
      taken.fill(1, from, to)
      return true
    })
  return kept.toSorted((one, other) => one.from - other.from)
}

/** The labels of the shop's screens a sentence names, in order: by their forms, and what a quotation says word for word. */
export function findLabels(
  sentence: NamedSentence,
  quoted: readonly WordSpan[],
  bareLabels: ReadonlyMap<string, string>,
): NamedLabel[] {
  const { tokens, words, hits } = sentence
  const bare = quoted.flatMap(({ from, to }) => {
    const label = bareLabels.get(words.slice(from, to).join(' '))
    return label === undefined ? [] : [{ label, from, to, isBare: true }]
  })
  const isBroken = (from: number, to: number): boolean =>
    tokens.slice(from + 1, to).some(({ afterBreak }) => afterBreak)
  const named = hits.flatMap(({ id, from, to }) =>
    id.startsWith(MARKS.label) && !isBroken(from, to)
      ? [{ label: id.slice(MARKS.label.length), from, to, isBare: false }]
      : [],
  )
  return withoutOverlaps([...named, ...bare], tokens.length).flatMap((one) => {
    const [first, last] = [tokens[one.from], tokens[one.to - 1]]
    return first && last ? [{ ...one, start: first.start, end: last.end }] : []
  })
}

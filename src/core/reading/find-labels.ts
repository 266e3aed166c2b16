import type { FoundLabel, Span } from '../../contract/reading.ts'
import { MARKS, type CompiledPhrasebook } from './compile-phrasebook.ts'
import type { TakenSentence } from './take-in.ts'

const isInside = (one: Span, other: Span): boolean => other.start <= one.start && other.end >= one.end
const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** The longest labels first; of those that meet, the longer stays. */
function withoutOverlaps(labels: readonly FoundLabel[]): FoundLabel[] {
  const kept: FoundLabel[] = []
  const byLength = labels.toSorted((one, other) => other.end - other.start - (one.end - one.start))
  for (const label of byLength) if (!kept.some((other) => meets(label, other))) kept.push(label)
  return kept.toSorted((one, other) => one.start - other.start)
}

function namedIn({ tokens, hits }: TakenSentence): FoundLabel[] {
  return hits.flatMap(({ id, from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!id.startsWith(MARKS.label) || !first || !last) return []
    return [{ label: id.slice(MARKS.label.length), start: first.start, end: last.end }]
  })
}

/** The label a quotation is, letter by letter or in its bare form. */
function quotedIn(sentence: TakenSentence, quotes: readonly Span[], book: CompiledPhrasebook): FoundLabel[] {
  return quotes
    .filter((quote) => isInside(quote, sentence))
    .flatMap((quote) => {
      const words = sentence.words.filter((_, at) => {
        const token = sentence.tokens[at]
        return token !== undefined && isInside(token, quote)
      })
      const label = book.bareLabels.get(words.join(' '))
      return label === undefined ? [] : [{ label, ...quote }]
    })
}

/** The labels of the shop's screens a sentence names, in order, none inside another. */
export function findLabels(
  sentence: TakenSentence,
  quotes: readonly Span[],
  book: CompiledPhrasebook,
): FoundLabel[] {
  return withoutOverlaps([...quotedIn(sentence, quotes, book), ...namedIn(sentence)])
}

import type { Span } from '../../contract/reading.ts'
import type { NamedSentence } from './named-sentence.ts'

/** Phrases with an id behind a mark, in the order of the text; the longest where several begin. */
export function phrasesIn(sentences: readonly NamedSentence[], mark: string): (Span & { id: string })[] {
  return sentences.flatMap(({ hits, tokens }) => {
    let done = 0
    return hits
      .filter(({ id }) => id.startsWith(mark))
      .toSorted((one, other) => one.from - other.from || other.to - one.to)
      .flatMap(({ id, from, to }) => {
        const [first, last] = [tokens[from], tokens[to - 1]]
        if (from < done || !first || !last) return []
        done = to
        return [{ id: id.slice(mark.length), start: first.start, end: last.end }]
      })
  })
}

import type { FoundLabel, Span } from '../../contract/reading.ts'
import type { Hit } from './find-forms.ts'
import type { TakenSentence } from './take-in.ts'

/** A piece of a sentence that can be one act: words `from` to `to` (behind the last), and what is named in it. */
export interface Clause extends Span {
  readonly sentence: TakenSentence
  readonly from: number
  readonly to: number
  readonly hits: readonly Hit[]
  readonly labels: readonly FoundLabel[]
  readonly quotes: readonly Span[]
}

const BREAK = /[,，、;；→⇒➜>↓|+＋]|\s[-–—]+\s|->|[(（)）]|[:：](?=\s*["“「『'‘【])|—|…/u
const inside = (one: Span, other: Span): boolean => other.start <= one.start && other.end >= one.end

/** Ideas a new act begins with. */
const OPENERS: ReadonlySet<string> = new Set(['step-order', 'report-back'])

function startsClause(sentence: TakenSentence, at: number, text: string, quotes: readonly Span[]): boolean {
  const [before, token] = [sentence.tokens[at - 1], sentence.tokens[at]]
  if (!before || !token) return true
  if (quotes.some((quote) => before.end > quote.start && token.start < quote.end)) return false
  if (BREAK.test(text.slice(before.end, token.start + 1).replace(/[^\s\p{P}\p{S}]$/u, ''))) return true
  if (sentence.hits.some(({ id, from }) => from === at && OPENERS.has(id))) return true
  const word = sentence.words[at]
  if (word === 'and' || word === '并')
    return sentence.hits.some(({ id, from }) => id === 'press' && from > at && from <= at + 3)
  return (
    before.text === 'ら' && sentence.tokens[at - 2]?.text === 'か' && sentence.tokens[at - 3]?.text === 'て'
  )
}

/** Cuts a sentence where one act ends and the next begins: at signs and at words of order, never inside quotation marks. */
export function cutClauses(
  sentence: TakenSentence,
  text: string,
  labels: readonly FoundLabel[],
  quotes: readonly Span[],
): Clause[] {
  const own = quotes.filter((quote) => inside(quote, sentence))
  const starts = [...sentence.tokens.keys()].filter((at) => startsClause(sentence, at, text, own))
  return starts.flatMap((from, at): Clause[] => {
    const to = starts[at + 1] ?? sentence.tokens.length
    const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
    if (!first || !last) return []
    const span = { start: first.start, end: last.end }
    return [
      {
        ...span,
        sentence,
        from,
        to,
        hits: sentence.hits.filter((hit) => hit.from >= from && hit.to <= to),
        labels: labels.filter((label) => label.start >= span.start && label.end <= span.end),
        quotes: own.filter((quote) => quote.start >= span.start - 1 && quote.end <= span.end + 1),
      },
    ]
  })
}

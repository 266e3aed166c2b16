import type { Span } from '../../contract/reading.ts'
import type { Hit } from './find-forms.ts'
import type { NamedLabel, WordSpan } from './find-labels.ts'
import type { TakenSentence } from './take-in.ts'

/** A piece of a sentence that can be one act, and what is named in it. */
export interface Clause extends Span, WordSpan {
  readonly sentence: TakenSentence
  readonly hits: readonly Hit[]
  readonly labels: readonly NamedLabel[]
  readonly quotes: readonly WordSpan[]
  /** Whether a colon ends it: it says what follows. */
  readonly announces: boolean
}

const BREAK = /[,，、;；→⇒➜>↓|—…]|\s[-–+]+\s|->/u
const COLON = /[:：]/u
/** A few words and a colon are the name of a field: *Reason:*. */
const LONGEST_FIELD = 4
/** Words before *first* or *second* that make them no word of order. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'this', 'that', 'your', 'our', 'my'])
const ANDS: ReadonlySet<string> = new Set(['and', '并'])
/** Ideas a new act begins with. */
const OPENERS: ReadonlySet<string> = new Set(['step-order', 'step-order-loose', 'report-back'])

/** Where new clauses begin: at signs, at words of order, at *and* before pressing; never inside quotation marks. */
function findStarts(sentence: TakenSentence, text: string, quotes: readonly WordSpan[]): number[] {
  const { tokens, hits, words } = sentence
  const opens = new Set(hits.filter(({ id }) => OPENERS.has(id)).map(({ from }) => from))
  const isOrder = new Uint8Array(tokens.length)
  for (const { id, from, to } of hits) if (id.startsWith('step-order')) isOrder.fill(1, from, to)
  const announces = new Uint8Array(tokens.length)
  for (const { id, from, to } of hits) if (id === 'as-follows') announces.fill(1, from, to)
  const acts = new Set(hits.filter(({ id }) => id === 'press' || id === 'do').map(({ from }) => from))
  const quoted = new Uint8Array(tokens.length)
  for (const { from, to } of quotes) quoted.fill(1, from + 1, to)
  let start = 0
  const isKara = (at: number): boolean =>
    tokens[at - 1]?.text === 'ら' && tokens[at - 2]?.text === 'か' && tokens[at - 3]?.text === 'て'
  const startsBehind = (between: string, at: number): boolean => {
    if (COLON.test(between))
      return announces[at - 1] === 1 || (tokens[at]?.at ?? 0) - (tokens[start]?.at ?? 0) > LONGEST_FIELD
    if (BREAK.test(between) || isKara(at)) return true
    if (opens.has(at)) return !ARTICLES.has(tokens[at - 1]?.text ?? '')
    return ANDS.has(words[at] ?? '') && [1, 2, 3].some((step) => acts.has(at + step))
  }
  const starts = (at: number): boolean => {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (!before || !token) return true
    if (quoted[at] === 1 || isOrder[at - 1] === 1) return false
    return startsBehind(text.slice(before.end, token.start), at)
  }
  return [...tokens.keys()].filter((at) => {
    if (!starts(at)) return false
    start = at
    return true
  })
}

/** Hands out, clause by clause, what lies in it; what reaches over its end is left out. */
function takeFrom<T extends WordSpan>(all: readonly T[]): (to: number) => T[] {
  let next = 0
  return (to) => {
    const first = next
    while (next < all.length && (all[next]?.from ?? 0) < to) next += 1
    return all.slice(first, next).filter((one) => one.to <= to)
  }
}

/** Cuts a sentence where one act ends and the next begins. `labels` are those of the sentence, in order. */
export function cutClauses(
  sentence: TakenSentence,
  text: string,
  labels: readonly NamedLabel[],
  quotes: readonly WordSpan[],
): Clause[] {
  const { tokens, hits } = sentence
  const starts = findStarts(sentence, text, quotes)
  const [takeHits, takeLabels, takeQuotes] = [takeFrom(hits), takeFrom(labels), takeFrom(quotes)]
  return starts.flatMap((from, at): Clause[] => {
    const to = starts[at + 1] ?? tokens.length
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first || !last) return []
    const named = { hits: takeHits(to), labels: takeLabels(to), quotes: takeQuotes(to) }
    const announces = COLON.test(text.slice(last.end, tokens[to]?.start ?? last.end + 2))
    return [{ start: first.start, end: last.end, from, to, sentence, announces, ...named }]
  })
}

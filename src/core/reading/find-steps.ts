import type { FoundLabel, ReadStep, Span } from '../../contract/reading.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
import { isDenied } from './find-denials.ts'
import { findLabels } from './find-labels.ts'
import { quotedSpans } from './quoted-spans.ts'
import { cutClauses, type Clause } from './step-clauses.ts'
import { countedItems, type CountedItem } from './step-markers.ts'
import type { TakenSentence } from './take-in.ts'

const within = (one: Span, other: Span): boolean => one.start >= other.start && one.end <= other.end

/** A place without the space and the closing signs around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end)
  const head = /^[\s,，、;；:：.。\-–—→>)）]*/u.exec(piece)?.[0].length ?? 0
  const tail = /[\s,，、;；:：.。!！\-–—→>(（]*$/u.exec(piece)?.[0].length ?? 0
  return { start: start + head, end: Math.max(start + head, end - tail) }
}

const names = (clause: Clause, id: string): boolean => clause.hits.some((hit) => hit.id === id)
const begins = (clause: Clause, id: string, words: number): boolean =>
  clause.hits.some((hit) => hit.id === id && hit.from - clause.from < words)

/** Whether a clause speaks of somebody else's doing, or says what not to do. */
function isNoRequest(clause: Clause): boolean {
  const press = clause.hits.find(({ id }) => id === 'press')
  const denied = press !== undefined && isDenied(clause.sentence.denials, press.from, press.to)
  return denied || begins(clause, 'not-you', 2) || begins(clause, 'report-back', 4)
}

/** Whether the words for pressing stand outside the label (*open* in *open a dispute* does not). */
function pressesLabel({ hits, labels, quotes, sentence }: Clause): boolean {
  const named: readonly Span[] = [...labels, ...quotes]
  return hits.some(({ id, from, to }) => {
    const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
    if (id !== 'press' || !first || !last) return false
    return named.some((name) => !within({ start: first.start, end: last.end }, name))
  })
}

/** Whether a clause is hardly more than a label or a quotation. */
function isBareLabel({ start, end, labels, quotes }: Clause): boolean {
  const covered = [...labels, ...quotes].reduce((most, name) => Math.max(most, name.end - name.start), 0)
  return covered > 0 && covered + 4 >= (end - start) * 0.7
}

type Role = 'act' | 'label' | 'maybe' | 'none'

/** What a clause can be: an act on a label, a label alone, an act that counts inside a sequence, or nothing. */
function roleOf(clause: Clause): Role {
  if (isNoRequest(clause)) return 'none'
  const isNamed = clause.labels.length > 0 || clause.quotes.length > 0
  if (isNamed && pressesLabel(clause)) return 'act'
  if (isNamed && names(clause, 'reason-word')) return 'act'
  if (isBareLabel(clause)) return 'label'
  const isOrdered = begins(clause, 'step-order', 2)
  if (isOrdered && names(clause, 'do')) return 'maybe'
  return names(clause, 'press') ? 'maybe' : 'none'
}

/** The clauses that are steps: acts, and what stands in a row with at least one other. */
function chosenClauses(clauses: readonly Clause[]): Clause[] {
  const roles = clauses.map(roleOf)
  const sure = roles.flatMap((role, at) => (role === 'act' || role === 'label' ? [at] : []))
  const ordered = clauses.flatMap((clause, at) =>
    roles[at] !== 'none' && begins(clause, 'step-order', 2) ? [at] : [],
  )
  const acts = roles.filter((role) => role === 'act').length
  if (acts === 0 && sure.length < 2 && ordered.length < 2) return []
  const row = [...sure, ...ordered]
  const [first, last] = [Math.min(...row), Math.max(...row)]
  return clauses.filter((clause, at) => {
    const role = roles[at]
    if (role === 'act') return true
    if (role === 'label') return sure.length > 1 || ordered.length > 1
    const isInRow = (at >= first - 1 && at <= last + 1 && row.length > 1) || ordered.includes(at)
    return role === 'maybe' && isInRow && names(clause, 'press')
      ? true
      : role === 'maybe' && ordered.includes(at) && ordered.length > 1
  })
}

/** Where a clause begins to say what to do, behind *please* and *then*. */
function actOf(clause: Clause, text: string, isJapanese: boolean): Span {
  const { sentence, hits, labels, quotes } = clause
  const skipped = hits.filter(({ id }) => id === 'step-order' || id === 'fresh-start')
  let from = clause.from
  for (const hit of skipped) if (hit.from <= from && hit.to > from && hit.to < clause.to) from = hit.to
  if (!isJapanese) {
    const acts = hits.filter(({ id }) => id === 'press' || id === 'do' || id === 'reason-word')
    const named = [...labels, ...quotes].map(({ start }) =>
      sentence.tokens.findIndex((token) => token.start >= start),
    )
    from = Math.max(from, Math.min(clause.to - 1, ...acts.map((hit) => hit.from), ...named))
  }
  const first = sentence.tokens[from]
  const quote = quotes.find(({ start }) => start === first?.start)
  const closing = quotes.some(({ end }) => end === clause.end)
  const start = (first?.start ?? clause.start) - (quote ? 1 : 0)
  return trimmed(text, { start, end: clause.end + (closing ? 1 : 0) })
}

/** A counted item is an act when it says to do something or names a label, and not what the seller will do. */
function isAct(item: Span, sentences: readonly TakenSentence[], labels: readonly FoundLabel[]): boolean {
  if (labels.some((label) => within(label, item))) return true
  return sentences.some(({ tokens, hits }) => {
    const first = tokens.findIndex((token) => token.start >= item.start && token.end <= item.end)
    if (first < 0) return false
    const own = hits.filter(({ from, to }) => from >= first && (tokens[to - 1]?.end ?? 0) <= item.end)
    if (own.some(({ id, from }) => id === 'not-you' && from - first < 2)) return false
    return own.some(({ id }) => id === 'press' || id === 'do')
  })
}

function countedSteps(
  text: string,
  items: readonly CountedItem[],
  sentences: readonly TakenSentence[],
): Span[] {
  return items.map((item) => {
    const ends = sentences.flatMap(({ start, end }) =>
      start >= item.start - 1 || end > item.start ? [end] : [],
    )
    const end = item.isLast ? Math.min(item.end, ends[0] ?? item.end) : item.end
    return trimmed(text, { start: item.start, end })
  })
}

/** The steps a message asks for, each with the labels it names, and every label it names anywhere. */
export function findSteps(
  text: string,
  sentences: readonly TakenSentence[],
  book: CompiledPhrasebook,
): { steps: ReadStep[]; labels: FoundLabel[] } {
  const quotes = quotedSpans(text)
  const labels = sentences.flatMap((sentence) => findLabels(sentence, quotes, book))
  const items = countedItems(text)
  const acts = items.filter((item) => isAct(item, sentences, labels))
  const isList = items.length > 1 && acts.length * 2 > items.length
  const isJapanese = /[\u3040-\u30ff]/.test(text)
  const clauses = isList ? [] : sentences.flatMap((sentence) => cutClauses(sentence, text, labels, quotes))
  const spans = isList
    ? countedSteps(text, items, sentences)
    : chosenClauses(clauses).map((clause) => actOf(clause, text, isJapanese))
  const steps = spans
    .filter(({ start, end }) => end > start)
    .map((span) => ({ ...span, labels: labels.filter((label) => within(label, span)) }))
  return { steps, labels }
}

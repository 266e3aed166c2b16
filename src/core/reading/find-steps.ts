import type { FoundLabel, ReadStep, Span } from '../../contract/reading.ts'
import { begins, firstWord, isOrdered, roleOf, type Role } from './clause-roles.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
import { findLabels, quotedWords } from './find-labels.ts'
import { quotedSpans } from './quoted-spans.ts'
import { cutClauses, type Clause } from './step-clauses.ts'
import { countedItems, type CountedItem } from './step-markers.ts'
import type { TakenSentence } from './take-in.ts'

/** More clauses and steps than any message has. */
const MOST_CLAUSES = 400
const MOST_STEPS = 60
const MOST_LABELS = 500

const within = (one: Span, other: Span): boolean => one.start >= other.start && one.end <= other.end

/** A place without the space and the signs around it that belong to no act. */
function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end)
  const head = /^[\s,，、;；:：.。\-–—→>)）]*/u.exec(piece)?.[0].length ?? 0
  let tail = piece.length
  while (tail > head && /[\s,，、;；:：.。!！?？\-–—→>(（]/u.test(piece[tail - 1] ?? '')) tail -= 1
  return { start: start + head, end: start + tail }
}

/** So many acts without a label in a row are steps too. */
const LEAST_ROW = 3

/**
 * Which clauses stand in a row of acts: at least two with a label or a word of order, or three at all. A row goes on in the
 * next sentence only from one sure act to another, or where a line holds nothing else.
 */
function rowsOf(
  text: string,
  clauses: readonly Clause[],
  roles: readonly Role[],
  isSure: readonly boolean[],
): boolean[] {
  const inRow = roles.map(() => false)
  let start = 0
  const close = (end: number): void => {
    const sure = isSure.slice(start, end).filter(Boolean).length
    if (end - start >= LEAST_ROW || (sure > 0 && end - start > 1)) inRow.fill(true, start, end)
    start = end
  }
  clauses.forEach((clause, at) => {
    const before = clauses[at - 1]
    if (roles[at] === 'none') {
      close(at)
      start = at + 1
    } else if (before && before.sentence !== clause.sentence) {
      const goesOn =
        (isSure[at] === true || isLine(text, clause)) && (isSure[at - 1] === true || isLine(text, before))
      if (!goesOn) close(at)
    }
  })
  close(clauses.length)
  return inRow
}

/** Whether a clause has a line of its own. */
function isLine(text: string, { start, end }: Clause): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  return /\n[^\p{L}\p{N}]*$/u.test(before) && /^[.。!！]?[ \t]*(?:\n|$)/.test(text.slice(end, end + 8))
}

/** The clauses that are steps: acts on a label, what stands in a row with others, what is put in order. */
function chosenClauses(text: string, clauses: readonly Clause[]): Clause[] {
  const roles = clauses.map(roleOf)
  const ordered = clauses.map((clause, at) => roles[at] !== 'none' && isOrdered(clause))
  const isSure = roles.map((role, at) => role === 'act' || role === 'label' || ordered[at] === true)
  const inRow = rowsOf(text, clauses, roles, isSure)
  const acts = roles.filter((role) => role === 'act').length
  const isSequence =
    ordered.filter(Boolean).length > 1 &&
    clauses.some((clause, at) => ordered[at] === true && begins(clause, 'step-order', 2))
  if (acts === 0 && !isSequence && !roles.includes('label') && !clauses.some(({ announces }) => announces))
    return []
  return clauses.filter((_, at) => {
    const role = roles[at]
    if (role === 'act') return true
    if (role === 'none') return false
    return inRow[at] === true || (ordered[at] === true && (isSequence || acts > 0))
  })
}

/** Where a clause begins to say what to do, behind *please* and *then*; in Japanese it says so at its end. */
function actOf(clause: Clause, text: string, isJapanese: boolean): Span {
  const { sentence, hits, labels, quotes } = clause
  let from = firstWord(clause)
  if (!isJapanese) {
    const acts = hits.filter(({ id }) => id === 'press' || id === 'do' || id === 'reason-word')
    const starts = [...acts, ...labels, ...quotes].map((one) => one.from)
    from = Math.max(
      from,
      starts.reduce((least, start) => Math.min(least, start), clause.to - 1),
    )
  }
  const start = sentence.tokens[from]?.start ?? clause.start
  const opening = quotes.some((quote) => quote.from === from) ? 1 : 0
  const closing = quotes.some((quote) => quote.to === clause.to) ? 1 : 0
  return trimmed(text, { start: start - opening, end: clause.end + closing })
}

/** A counted item is an act when it says to do something or names a label, and not what the seller will do. */
function isAct(item: Span, sentences: readonly TakenSentence[], labels: readonly FoundLabel[]): boolean {
  if (labels.some((label) => within(label, item))) return true
  return sentences.some(({ start, end, tokens, hits }) => {
    if (end <= item.start || start >= item.end) return false
    const first = tokens.findIndex((token) => token.start >= item.start)
    const own = hits.filter(({ from, to }) => from >= first && (tokens[to - 1]?.end ?? 0) <= item.end)
    if (own.some(({ id, from }) => id === 'not-you' && from - first < 2)) return false
    return own.some(({ id }) => id === 'press' || id === 'do')
  })
}

/** A counted item as a step; the last one ends with its sentence. */
function countedStep(text: string, item: CountedItem, sentences: readonly TakenSentence[]): Span {
  const end = sentences.find((sentence) => sentence.end > item.start + 1)?.end ?? item.end
  return trimmed(text, { start: item.start, end: item.isLast ? Math.min(item.end, end) : item.end })
}

/** The label a whole step is, when its words say nothing else. */
function wholeLabel(step: Span, sentences: readonly TakenSentence[], book: CompiledPhrasebook): FoundLabel[] {
  const sentence = sentences.find(({ start, end }) => start <= step.start && end >= step.end)
  const words = sentence?.tokens.flatMap((token, at) =>
    within(token, step) ? (sentence.words[at] ?? []) : [],
  )
  const label = book.bareLabels.get((words ?? []).join(' '))
  return label === undefined ? [] : [{ label, ...step }]
}

/** The steps a message asks for, each with the labels it names, and every label it names anywhere. */
export function findSteps(
  text: string,
  sentences: readonly TakenSentence[],
  book: CompiledPhrasebook,
): { steps: ReadStep[]; labels: FoundLabel[] } {
  const quotes = quotedSpans(text)
  let next = 0
  const quoted = sentences.map((sentence) => {
    const first = next
    while (next < quotes.length && (quotes[next]?.start ?? 0) < sentence.end) next += 1
    return quotedWords(sentence, quotes.slice(first, next))
  })
  const own = sentences.map((sentence, at) => findLabels(sentence, quoted[at] ?? [], book))
  const labels = own.flat()
  const items = countedItems(text)
  const acts = items.filter((item) => item.isNamedStep || isAct(item, sentences, labels))
  const isList = items.length > 1 && acts.length * 2 >= items.length
  const isJapanese = /[\u3040-\u30ff]/.test(text)
  const clauses = isList
    ? []
    : sentences.flatMap((sentence, at) => cutClauses(sentence, text, own[at] ?? [], quoted[at] ?? []))
  const spans = isList
    ? items.map((item) => countedStep(text, item, sentences))
    : chosenClauses(text, clauses.slice(0, MOST_CLAUSES)).map((clause) => actOf(clause, text, isJapanese))
  const steps = spans
    .filter(({ start, end }) => end > start)
    .slice(0, MOST_STEPS)
    .map((span) => {
      const named = labels
        .filter((label) => within(label, span))
        .map(({ label, start, end }) => ({ label, start, end }))
      return { ...span, labels: named.length > 0 ? named : wholeLabel(span, sentences, book) }
    })
  return {
    steps,
    labels: labels.slice(0, MOST_LABELS).map(({ label, start, end }) => ({ label, start, end })),
  }
}

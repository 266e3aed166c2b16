import { isDenied } from './find-denials.ts'
import type { WordSpan } from './find-labels.ts'
import type { Clause } from './step-clauses.ts'

/** More names than a clause of a real message has. */
const MOST_NAMED = 20

/** What a clause can be: an act on a label, a label alone, an act that counts in a row with others, or nothing. */
export type Role = 'act' | 'label' | 'maybe' | 'none'

const names = (clause: Clause, id: string): boolean => clause.hits.some((hit) => hit.id === id)
const within = (one: WordSpan, other: WordSpan): boolean => one.from >= other.from && one.to <= other.to

/** Whether an idea is named among the first words of a clause. */
export function begins(clause: Clause, id: string, words: number): boolean {
  return clause.hits.some((hit) => hit.id === id && hit.from - clause.from < words)
}

const LEADS: ReadonlySet<string> = new Set(['step-order', 'step-order-loose', 'polite', 'please'])
/** So many words may stand before *please*. */
const LEAD = 4

/** Where a clause begins behind *please* and *then*. */
export function firstWord({ hits, from, to }: Clause): number {
  let first = from
  for (const hit of hits) {
    const isLead =
      (LEADS.has(hit.id) && hit.from <= first) || (hit.id === 'please' && hit.from - first <= LEAD)
    if (isLead && hit.to > first && hit.to < to) first = hit.to
  }
  return first
}

/** Whether a clause begins with a word of order. */
export function isOrdered(clause: Clause): boolean {
  return begins(clause, 'step-order', 2) || begins(clause, 'step-order-loose', 2)
}

/** Whether a clause says what not to do, speaks of somebody else's doing, asks to report back, or announces steps. */
function isNoRequest(clause: Clause): boolean {
  const first = firstWord(clause)
  const act = clause.hits.find(({ id, from }) => id === 'press' && from >= first)
  if (act && isDenied(clause.sentence.denials, act.from, act.to)) return true
  if (clause.hits.some(({ id, from }) => id === 'not-you' && from === first)) return true
  if (begins(clause, 'report-back', 4) && !isOrdered(clause)) return true
  return clause.announces || names(clause, 'as-follows')
}

/** Whether a clause is hardly more than a label or a quotation, and not a denied one. */
function isBare(clause: Clause, named: readonly WordSpan[]): boolean {
  const longest = named.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  if (longest === 0 || longest + 1 < (clause.to - firstWord(clause)) * 0.7) return false
  return !named.some(({ from, to }) => isDenied(clause.sentence.denials, from, to))
}

/** Words that may stand before pressing: *in the list open …*. */
const FAR_PRESS = 4
const PURPOSES: ReadonlySet<string> = new Set([
  'to',
  'if',
  'when',
  'because',
  'you',
  'your',
  'for',
  'no',
  'but',
])

/** Whether a clause begins with an act (in Japanese: ends with one) and gives no purpose or condition. */
function isImperative(clause: Clause): boolean {
  const { sentence, hits, to } = clause
  const first = firstWord(clause)
  if (PURPOSES.has(sentence.words[first] ?? '')) return false
  const acts = hits.filter(({ id }) => id === 'do' || id === 'press')
  if (!isJapanese(clause))
    return acts.some(({ id, from }) => from >= first && from - first < (id === 'press' ? FAR_PRESS : 2))
  return acts.some((hit) => to - hit.to < 8)
}

function isJapanese({ sentence, from, to }: Clause): boolean {
  return sentence.words.slice(from, to).some((word) => /[\u3040-\u309f]/.test(word))
}

/** Says what a clause can be. */
export function roleOf(clause: Clause): Role {
  const named: readonly WordSpan[] = [...clause.labels, ...clause.quotes].slice(0, MOST_NAMED)
  const presses = clause.hits.filter(({ id }) => id === 'press').slice(0, MOST_NAMED)
  const isAct = named.length > 0 && presses.some((press) => named.some((name) => !within(press, name)))
  if (!isAct && isBare(clause, named)) return 'label'
  if (isNoRequest(clause)) return 'none'
  if (isAct || (named.length > 0 && names(clause, 'reason-word'))) return 'act'
  if (isOrdered(clause)) return presses.length > 0 || names(clause, 'do') ? 'maybe' : 'none'
  return isImperative(clause) ? 'maybe' : 'none'
}

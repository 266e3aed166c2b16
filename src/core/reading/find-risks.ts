import type { FoundRisk, Span } from '../../contract/reading.ts'
import { weightOf } from './clue-table.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
import type { TakenSentence } from './take-in.ts'
import type { Decision } from './weigh.ts'

/** Clues are shown until they make up this part of what spoke for an outcome, and never more than so many. */
const ENOUGH = 0.5
const MOST_WORDS = 6

/** A clue with its place in the text and what it adds. */
interface Weighed extends Span {
  readonly weight: number
}

function cluesFor(
  sentences: readonly TakenSentence[],
  outcome: number,
  book: CompiledPhrasebook,
  which: 'own' | 'about',
): Weighed[] {
  return sentences.flatMap(({ tokens, [which]: { clues, from, to } }) =>
    clues.flatMap((clue, at) => {
      const weight = weightOf(clue, outcome, book.clues)
      const [first, last] = [tokens[from[at] ?? 0], tokens[(to[at] ?? 0) - 1]]
      return weight > 0 && first && last ? [{ weight, start: first.start, end: last.end }] : []
    }),
  )
}

function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = out.at(-1)
    if (last && start <= last.end + 1)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else out.push({ start, end })
  }
  return out
}

/**
 * The words that decided, the weightiest until half of what spoke for it is shown, in the order of the text: those of the
 * sentences that speak loudest, or, when nothing speaks for it there, of the whole message.
 */
export function decidingWords(
  { of, from, to }: Decision,
  sentences: readonly TakenSentence[],
  book: CompiledPhrasebook,
): Span[] {
  const outcome = book.phrasebook.weights.outcomes.findIndex((one) => one.of === of)
  if (outcome < 0) return []
  const own = cluesFor(sentences.slice(from, to), outcome, book, 'own')
  const clues = own.length > 0 ? own : cluesFor(sentences, outcome, book, 'about')
  const all = clues.reduce((sum, { weight }) => sum + weight, 0)
  let shown = 0
  const chosen: Span[] = []
  for (const clue of clues.toSorted((one, other) => other.weight - one.weight)) {
    if (chosen.length > 0 && (shown >= all * ENOUGH || chosen.length >= MOST_WORDS)) break
    shown += clue.weight
    chosen.push(clue)
  }
  return joined(chosen)
}

const GRAVITY = { stop: 0, careful: 1, note: 2 } as const

/** The risks that were decided, with the words that decided each, the gravest first. */
export function findRisks(
  decisions: readonly Decision[],
  sentences: readonly TakenSentence[],
  book: CompiledPhrasebook,
): FoundRisk[] {
  const found = book.phrasebook.risks.flatMap(({ id, severity }): FoundRisk[] => {
    const decision = decisions.find(({ of, sum }) => of === id && sum > 0)
    const words = decision ? decidingWords(decision, sentences, book) : []
    const [first, last] = [words[0], words.at(-1)]
    return first && last ? [{ id, severity, start: first.start, end: last.end, words }] : []
  })
  return found.toSorted((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity])
}

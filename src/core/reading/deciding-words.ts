import type { Span } from '../../contract/reading.ts'
import { weightOf } from './clue-table.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
import type { ClueNames } from './lexicon.ts'
import type { NamedSentence } from './named-sentence.ts'
import { walkClues } from './walk-clues.ts'
import type { Decision } from './weigh.ts'

/** Clues are shown until they make up this part of what spoke for an outcome, and never more than so many. */
const ENOUGH = 0.5
const MOST_WORDS = 6

/** A clue where it stands in the text. */
interface PlacedClue extends Span {
  readonly clue: number
}

/** The clues of some sentences: their own, each once in a sentence, and those for the whole message, each once. */
interface PlacedClues {
  readonly own: readonly PlacedClue[]
  readonly about: readonly PlacedClue[]
}

function placeClues(sentences: readonly NamedSentence[], names: ClueNames): PlacedClues {
  const placed: { own: PlacedClue[]; about: PlacedClue[] } = { own: [], about: [] }
  const place = (clue: number, at: number, from: number, to: number): PlacedClue[] => {
    const { tokens = [] } = sentences[at] ?? {}
    const [first, last] = [tokens[from], tokens[to - 1]]
    return first && last ? [{ clue, start: first.start, end: last.end }] : []
  }
  walkClues(sentences, names, {
    own: (clue, at, _isShared, from, to) => placed.own.push(...place(clue, at, from, to)),
    about: (clue, at, from, to) => placed.about.push(...place(clue, at, from, to)),
  })
  return placed
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
 * Tells the words that decided: the weightiest until half of what spoke for it is shown, in the order of the text, those of the
 * sentences that speak loudest, or, when nothing speaks for it there, of the whole message.
 */
export type DecidingWords = (decision: Decision) => Span[]

/** Walks over sentences once more to tell what decided in them, only when asked, and over each stretch once. */
export function createDecidingWords(
  sentences: readonly NamedSentence[],
  book: Pick<CompiledPhrasebook, 'phrasebook' | 'clues'>,
): DecidingWords {
  const known = new Map<string, PlacedClues>()
  const placedIn = (from: number, to: number): PlacedClues => {
    const key = `${String(from)} ${String(to)}`
    const placed = known.get(key) ?? placeClues(sentences.slice(from, to), book.clues.names)
    known.set(key, placed)
    return placed
  }
  return ({ of, from, to }) => {
    const outcome = book.phrasebook.weights.outcomes.findIndex((one) => one.of === of)
    if (outcome < 0) return []
    const speaking = (placed: readonly PlacedClue[]) =>
      placed
        .map(({ clue, start, end }) => ({ weight: weightOf(clue, outcome, book.clues), start, end }))
        .filter(({ weight }) => weight > 0)
    const own = speaking(placedIn(from, to).own)
    const clues = own.length > 0 ? own : speaking(placedIn(0, sentences.length).about)
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
}

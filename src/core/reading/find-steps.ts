import type { Language } from '../../contract/language.ts'
import type { FoundLabel, ReadStep, Span } from '../../contract/reading.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
import { firstWord } from './piece-shapes.ts'
import { stepClues } from './step-clues.ts'
import { labelsOfSteps } from './step-labels.ts'
import { cutPieces, type StepPiece } from './step-pieces.ts'
import type { StepTag } from './step-tags.ts'
import { tagPieces } from './tag-pieces.ts'
import type { NamedSentence } from './named-sentence.ts'

/** More pieces, steps and labels than any message has. */
const MOST_PIECES = 400
const MOST_STEPS = 60
const MOST_LABELS = 500

/** Pieces that belong together, step by step. */
export function joinPieces(pieces: readonly StepPiece[], tags: readonly StepTag[]): StepPiece[][] {
  const steps: StepPiece[][] = []
  pieces.forEach((piece, at) => {
    if (tags[at] === 'begins') steps.push([piece])
    if (tags[at] === 'goes-on') steps.at(-1)?.push(piece)
  })
  return steps
}

const OPENING = '"“‘\'「『【《«[*(（'
const CLOSING = '"”’\'」』】》»]*)）'
const MOST_SIGNS = 3

/** A place with the quotation marks and brackets around its first and its last word that belong to it. */
function withSigns(text: string, { start, end }: Span, isQuoted: boolean): Span {
  let first = start
  if (isQuoted && OPENING.includes(text[start - 1] ?? '\n')) first -= 1
  let last = end
  for (let more = 0; more < MOST_SIGNS; more += 1) {
    const sign = text[last] ?? '\n'
    const opening = OPENING[CLOSING.indexOf(sign)]
    if (opening === undefined || !text.slice(first, last).includes(opening)) break
    last += 1
  }
  return { start: first, end: last }
}

/** Words that lead to an act in English: *in the list open …*, *our team asks you to choose …*. */
const PLACES: ReadonlySet<string> = new Set(
  'in on at for from under when as if i we our it they that which who there'.split(' '),
)

/** The first word of what is to be done: behind *please* and *then*, and in English behind who asks it and where. */
function firstActWord(piece: StepPiece): number {
  const { sentence, hits } = piece
  const first = firstWord(piece)
  const isLed = hits.some(({ id, from }) => id === 'please' && from > first)
  if (!isLed && !PLACES.has(sentence.words[first] ?? '')) return first
  const act = hits.find(({ id, from }) => (id === 'press' || id === 'do') && from >= first)
  return act?.from ?? first
}

/** Where a step begins to say what to do: behind its mark, or with its first act. */
function startOf(piece: StepPiece): { readonly start: number; readonly isQuoted: boolean } {
  const { sentence, quotes, from, item, opensItem } = piece
  const first = opensItem ? from : firstActWord(piece)
  const start = Math.max(sentence.tokens[first]?.start ?? piece.start, opensItem ? (item?.start ?? 0) : 0)
  return { start, isQuoted: quotes.some((quote) => quote.from === first) }
}

/** What a step does not end with. */
const BEHIND_STEPS: ReadonlySet<string> = new Set(['?', '/'])

/** Where a step ends: with its last word, not with a sign. */
function endOf({ sentence, from, to, end }: StepPiece): number {
  const last = sentence.tokens.slice(from, to).findLast(({ text }) => !BEHIND_STEPS.has(text))
  return last?.end ?? end
}

/** Steps out of their pieces, each with the labels it names. */
function stepsOf(
  text: string,
  steps: readonly (readonly StepPiece[])[],
  labels: readonly (readonly FoundLabel[])[],
): ReadStep[] {
  return steps.flatMap((pieces, at) => {
    const [first, last] = [pieces[0], pieces.at(-1)]
    if (!first || !last) return []
    const { start, isQuoted } = startOf(first)
    const own = labels[at] ?? []
    const span = { start: Math.min(start, ...own.map((label) => label.start)), end: endOf(last) }
    return [{ ...withSigns(text, span, isQuoted), labels: [...own] }]
  })
}

/** The steps a message asks for, each with the labels it names, and every label it names anywhere. Linear in its length. */
export function findSteps(
  text: string,
  language: Language | null,
  sentences: readonly NamedSentence[],
  book: CompiledPhrasebook,
): { steps: ReadStep[]; labels: FoundLabel[] } {
  const all = cutPieces(text, sentences, book.labels.bare, language === 'ja')
  const pieces = all.slice(0, MOST_PIECES)
  const tags = tagPieces(pieces, stepClues(pieces, language ?? 'en', book.stepClues.names), book.stepClues)
  const steps = joinPieces(pieces, tags).slice(0, MOST_STEPS)
  return {
    steps: stepsOf(text, steps, labelsOfSteps(steps, sentences, book)),
    labels: all
      .flatMap(({ labels }) => labels)
      .slice(0, MOST_LABELS)
      .map(({ label, start, end }) => ({ label, start, end })),
  }
}

import type { Language } from '../../contract/language.ts'
import { NONE, ROOT } from './word-tree.ts'
import { MARKS } from './compile-phrasebook.ts'
import { isDenied } from './find-denials.ts'
import type { ClueNames } from './lexicon.ts'
import { collectClues, type Collector } from './clue-collector.ts'
import { outlineOf, type Outline, type Traits } from './piece-outline.ts'
import { firstWord, heartOf, isBare } from './piece-shapes.ts'
import type { StepPiece } from './step-pieces.ts'
import { STEP_TAGS } from './step-tags.ts'
import type { NamedSentence } from './named-sentence.ts'

/** So many words before a list may say what is counted. */
const LONGEST_INTRO = 12
/** So many words on either side of what a piece is about may matter. */
const AROUND = 6

/** What speaks for or against a step in a piece: on its own, and behind each tag of the piece before. */
export interface PieceClues {
  readonly own: readonly number[]
  /** One and the same list for all pieces of one parting and shape. */
  readonly behind: readonly (readonly number[])[]
}

/** Words `from` to `to` (behind the last) behind a sort; a Chinese or Japanese character with the one behind it. */
function takeUnits(
  { numbers, tokens }: NamedSentence,
  from: number,
  to: number,
  sort: number,
  { behind, take }: Collector,
): void {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1) {
    const [word, next] = [numbers[at] ?? NONE, numbers[at + 1]]
    if (tokens[at]?.isCharacter && next !== undefined) take(behind(sort, word), next)
    else take(sort, word)
  }
}

/** The last words before a counted list, which say what is counted. */
function takeIntro(pieces: readonly StepPiece[], collector: Collector): void {
  const { sorts, nothing, take } = collector
  const last = pieces[pieces.findIndex(({ item }) => item) - 1]
  if (last) takeUnits(last.sentence, last.to - LONGEST_INTRO, last.to, sorts.intro, collector)
  else take(sorts.intro, nothing)
}

/** Its words, the first ones behind *please*, the last ones. */
function takeWords({ sentence, from, to }: StepPiece, first: number, collector: Collector): void {
  const { sorts, nothing, take } = collector
  const at = (index: number): number =>
    index >= from && index < to ? (sentence.numbers[index] ?? NONE) : nothing
  take(take(sorts.first, at(first)), at(first + 1))
  take(sorts.second, at(first + 1))
  take(take(sorts.opens, at(from)), at(from + 1))
  take(take(take(sorts.last, at(to - 1)), at(to - 2)), at(to - 3))
  takeUnits(sentence, from, to, ROOT, collector)
}

/** The words of the sentence around what a piece is about, also beyond the piece. */
function takeAround(piece: StepPiece, collector: Collector): void {
  const heart = heartOf(piece)
  if (!heart) return
  const { sorts, nothing, take } = collector
  const { sentence } = piece
  const { from, to } = heart
  const at = (index: number): number => sentence.numbers[index] ?? nothing
  take(take(sorts.pre, at(from - 1)), at(from - 2))
  take(take(sorts.post, at(to)), at(to + 1))
  takeUnits(sentence, from - AROUND, from, sorts.left, collector)
  takeUnits(sentence, to, to + AROUND, sorts.right, collector)
}

/** The words on either side of a piece. */
function takeBeside(
  { sentence, from, to }: StepPiece,
  shape: number,
  { sorts, nothing, take }: Collector,
): void {
  const [prev, next] = [sentence.numbers[from - 1] ?? nothing, sentence.numbers[to] ?? nothing]
  take(take(sorts.prev, prev), shape)
  take(take(sorts.next, next), shape)
}

function takeIdeas({ hits }: StepPiece, first: number, shape: number, collector: Collector): void {
  const { sorts, ideaOf, take } = collector
  for (const { id, from } of hits) {
    const isName = id.startsWith(MARKS.label) || id.startsWith(MARKS.option)
    if (id.includes(':') && !isName) continue
    const idea = ideaOf(id, false)
    take(ROOT, idea)
    if (isName || from - first >= 2) continue
    take(take(sorts.first, idea), shape)
  }
}

/** What a piece is, and how it stands to the others. */
function takeTraits(
  { traits, names, order, list, language }: Outline,
  at: number,
  collector: Collector,
): void {
  const { sorts, nothing, behind, take } = collector
  const [before, own, next] = [traits[at - 1], traits[at], traits[at + 1]]
  if (!own) return
  const { shape, parting, place, isOrdered } = own
  take(sorts.shape, shape)
  const parted = take(sorts.parting, parting)
  take(parted, shape)
  take(parted, language)
  take(behind(sorts.before, before?.shape ?? nothing), shape)
  const followed = take(sorts.behind, next?.shape ?? nothing)
  take(behind(followed, next?.parting ?? nothing), shape)
  take(sorts.long, own.length)
  take(behind(sorts.all, names), shape)
  take(behind(sorts.among, names), parting)
  take(take(behind(sorts.list, list), place), shape)
  take(behind(sorts.end, own.isEnd), shape)
  const ordered = behind(sorts.order, order)
  take(ordered, shape)
  take(take(ordered, isOrdered), shape)
}

/** Whether a piece denies what it presses, and whether it is nothing but a name. */
function takeManner(
  piece: StepPiece,
  { traits, names, list }: Outline,
  at: number,
  collector: Collector,
): void {
  const { sorts, nothing, behind, take } = collector
  const own = traits[at]
  if (!own) return
  const { hits, sentence } = piece
  if (hits.some(({ id, from, to }) => id === 'press' && isDenied(sentence.denials, from, to))) {
    take(sorts.denied, nothing)
    take(behind(sorts.denied, list), own.place)
  }
  if (!isBare(piece)) return
  take(sorts.bare, nothing)
  take(sorts.bare, own.parting)
  take(sorts.bare, names)
  take(behind(sorts.bare, traits[at - 1]?.shape ?? nothing), own.parting)
}

/** What speaks for a tag behind each tag of the piece before; one answer for all pieces of one parting and shape. */
function cluesBehind({
  sorts,
  numberOf,
  take,
  taken,
}: Collector): (traits: Traits) => readonly (readonly number[])[] {
  const known = new Map<string, number[][]>()
  return ({ parting, shape }) => {
    const key = `${String(parting)} ${String(shape)}`
    const found =
      known.get(key) ??
      STEP_TAGS.map((tag) => {
        take(take(take(sorts.after, numberOf(tag)), parting), shape)
        return taken()
      })
    known.set(key, found)
    return found
  }
}

/** What speaks for or against a step in each piece of a message. Linear in the length of the message. */
export function stepClues(pieces: readonly StepPiece[], language: Language, names: ClueNames): PieceClues[] {
  const collector = collectClues(names)
  const speakingBehind = cluesBehind(collector)
  const outline = outlineOf(pieces, language, names)
  return pieces.flatMap((piece, at) => {
    const traits = outline.traits[at]
    if (!traits) return []
    const first = firstWord(piece)
    takeTraits(outline, at, collector)
    takeManner(piece, outline, at, collector)
    takeWords(piece, first, collector)
    takeAround(piece, collector)
    takeBeside(piece, traits.shape, collector)
    takeIdeas(piece, first, traits.shape, collector)
    if (piece.opensItem) takeIntro(pieces, collector)
    return { own: collector.taken(), behind: speakingBehind(traits) }
  })
}

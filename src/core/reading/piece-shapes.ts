import type { WordSpan } from './find-labels.ts'
import { LEADS } from './piece-starts.ts'
import type { StepPiece } from './step-pieces.ts'

const LEAD_WORDS: ReadonlySet<string> = new Set(
  'and then so now there here you u simply just also again but only'.split(' '),
)

/** Where a piece begins behind *please* and *then*. */
export function firstWord({ sentence, hits, from, to }: StepPiece): number {
  let first = from
  const skip = (): void => {
    while (first < to - 1 && LEAD_WORDS.has(sentence.words[first] ?? '')) first += 1
  }
  skip()
  for (const hit of hits) {
    if (!LEADS.has(hit.id) || hit.from > first || hit.to <= first || hit.to >= to) continue
    first = hit.to
    skip()
  }
  return first
}

/** The shape of a piece that has none of them. */
const NO_SHAPE = 'other'
/** What there is no list of. */
const NO_LIST = 'no'

function nameOf({ labels, option, quotes }: StepPiece): string {
  if (labels.length > 0) return 'label'
  if (option) return 'option'
  return quotes.length > 0 ? 'quote' : ''
}

/** What a piece has, in a word: a label or a quotation, and something to press or to do. */
export function shapeOf(piece: StepPiece): string {
  const has = (id: string): boolean => piece.hits.some((hit) => hit.id === id)
  const act = has('press') ? '+press' : has('do') ? '+do' : ''
  return nameOf(piece) + act || NO_SHAPE
}

/** A count, up to the most that is told apart. */
export const few = (count: number, most: number): string => (count > most ? `${most}+` : String(count))

/** Whether labels and quotations make up nearly the whole piece. */
export function isBare(piece: StepPiece): boolean {
  const { labels, quotes, to } = piece
  const longest = [...labels, ...quotes].reduce((most, one) => Math.max(most, one.to - one.from), 0)
  return longest > 0 && longest + 1 >= (to - firstWord(piece)) * 0.7
}

export const isOrdered = ({ hits, from }: StepPiece): boolean =>
  hits.some((hit) => hit.id.startsWith('step-order') && hit.from - from < 2)

/** How many pieces name a label, and how many of them press it. */
export function namesOf(shapes: readonly string[]): string {
  const named = shapes.filter((shape) => shape.startsWith('label'))
  return `${few(named.filter((shape) => shape.endsWith('press')).length, 3)},${few(named.length, 4)}`
}

/** How the acts are put in order: by words, and whether something announces them. */
export function orderOf(pieces: readonly StepPiece[]): string {
  const announced = pieces.some(({ hits }) => hits.some(({ id }) => id === 'as-follows'))
  return few(pieces.filter(isOrdered).length, 2) + (announced ? '-announced' : '')
}

/** What kind of list is counted, and how many of its items could be acts. */
export function listOf(pieces: readonly StepPiece[], shapes: readonly string[]): string {
  const acts = new Map<number, boolean>()
  pieces.forEach(({ item }, at) => {
    if (item) acts.set(item.start, (acts.get(item.start) ?? false) || shapes[at] !== NO_SHAPE)
  })
  const item = pieces.find((piece) => piece.item)?.item
  if (!item) return NO_LIST
  const some = [...acts.values()].filter(Boolean).length
  const many = some === acts.size ? 'all' : some * 2 >= acts.size ? 'most' : 'few'
  return `${item.isBullet ? 'bullet' : item.isNamedStep ? 'named' : 'plain'}-${many}`
}

/** Where a piece stands to the counted list. */
export function placeOf({ item, opensItem, isBehindList }: StepPiece, list: string): string {
  if (item) return opensItem ? 'opens' : 'in'
  if (isBehindList) return 'behind'
  return list === NO_LIST ? 'free' : 'before'
}

/** What a piece is about: its first label or quotation, else its first act. */
export function heartOf({ labels, option, quotes, hits }: StepPiece): WordSpan | undefined {
  let first: WordSpan | undefined = option
  for (const one of [...labels, ...quotes]) if (!first || one.from < first.from) first = one
  return first ?? hits.find(({ id }) => id === 'press' || id === 'do')
}

import type { Language } from '../../contract/language.ts'
import { MARKS } from './compile-phrasebook.ts'
import { isDenied } from './find-denials.ts'
import type { WordSpan } from './find-labels.ts'
import { LEADS } from './piece-starts.ts'
import type { StepPiece } from './step-pieces.ts'
import type { NamedSentence } from './take-in.ts'

const LEAD_WORDS: ReadonlySet<string> = new Set(
  'and then so now there here you u simply just also again but only'.split(' '),
)

/** So many words before a list may say what is counted. */
const LONGEST_INTRO = 12
/** So many words on either side of what a piece is about may matter. */
const AROUND = 6

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

function nameOf({ labels, option, quotes }: StepPiece): string {
  if (labels.length > 0) return 'label'
  if (option) return 'option'
  return quotes.length > 0 ? 'quote' : ''
}

/** What a piece has, in a word: a label or a quotation, and something to press or to do. */
function shapeOf(piece: StepPiece): string {
  const has = (id: string): boolean => piece.hits.some((hit) => hit.id === id)
  return nameOf(piece) + (has('press') ? '+press' : has('do') ? '+do' : '')
}

const few = (count: number, most: number): string => (count > most ? `${most}+` : String(count))

/** Whether labels and quotations make up nearly the whole piece. */
function isBare({ labels, quotes, to }: StepPiece, first: number): boolean {
  const longest = [...labels, ...quotes].reduce((most, one) => Math.max(most, one.to - one.from), 0)
  return longest > 0 && longest + 1 >= (to - first) * 0.7
}

const isOrdered = ({ hits, from }: StepPiece): boolean =>
  hits.some((hit) => hit.id.startsWith('step-order') && hit.from - from < 2)

/** How many pieces name a label, and how many of them press it. */
function namesOf(shapes: readonly string[]): string {
  const named = shapes.filter((shape) => shape.startsWith('label'))
  return `${few(named.filter((shape) => shape.endsWith('press')).length, 3)},${few(named.length, 4)}`
}

/** How the acts are put in order: by words, and whether something announces them. */
function orderOf(pieces: readonly StepPiece[]): string {
  const announced = pieces.some(({ hits }) => hits.some(({ id }) => id === 'as-follows'))
  return few(pieces.filter(isOrdered).length, 2) + (announced ? ' announced' : '')
}

/** What kind of list is counted, and how many of its items could be acts. */
function listOf(pieces: readonly StepPiece[], shapes: readonly string[]): string {
  const acts = new Map<number, boolean>()
  pieces.forEach(({ item }, at) => {
    if (item) acts.set(item.start, (acts.get(item.start) ?? false) || shapes[at] !== '')
  })
  const item = pieces.find((piece) => piece.item)?.item
  if (!item) return ''
  const some = [...acts.values()].filter(Boolean).length
  const many = some === acts.size ? 'all' : some * 2 >= acts.size ? 'most' : 'few'
  return `${item.isBullet ? 'bullet' : item.isNamedStep ? 'named' : 'plain'} ${many}`
}

/** Words `from` to `to` (behind the last); a Chinese or Japanese character with the one behind it. */
function unitsOf({ words, tokens }: NamedSentence, from: number, to: number): string[] {
  const first = Math.max(0, from)
  return words
    .slice(first, to)
    .map((word, index) =>
      tokens[first + index]?.isCharacter ? word + (words[first + index + 1] ?? '') : word,
    )
}

/** The last words before a counted list, which say what is counted. */
function introOf(pieces: readonly StepPiece[]): string[] {
  const at = pieces.findIndex(({ item }) => item)
  const last = pieces[at - 1]
  if (!last) return at < 0 ? [] : ['intro -']
  return unitsOf(last.sentence, last.to - LONGEST_INTRO, last.to).map((unit) => `intro ${unit}`)
}

function placeOf({ item, opensItem, isBehindList }: StepPiece, list: string): string {
  if (item) return opensItem ? 'opens' : 'in'
  if (isBehindList) return 'behind'
  return list === '' ? '' : 'before'
}

/** Its words, the first ones behind *please*, the last ones. */
function wordClues({ sentence, from, to }: StepPiece, first: number): string[] {
  const at = (index: number): string => (index >= from && index < to ? (sentence.words[index] ?? '') : '')
  return [
    `first ${at(first)}`,
    `first ${at(first)} ${at(first + 1)}`,
    `second ${at(first + 1)}`,
    `opens ${at(from)}`,
    `opens ${at(from)} ${at(from + 1)}`,
    `last ${at(to - 1)}`,
    `last ${at(to - 2)} ${at(to - 1)}`,
    `last ${at(to - 3)} ${at(to - 2)} ${at(to - 1)}`,
    ...unitsOf(sentence, from, to),
  ]
}

/** What a piece is about: its first label or quotation, else its first act. */
function heartOf({ labels, option, quotes, hits }: StepPiece): WordSpan | undefined {
  let first: WordSpan | undefined = option
  for (const one of [...labels, ...quotes]) if (!first || one.from < first.from) first = one
  return first ?? hits.find(({ id }) => id === 'press' || id === 'do')
}

/** The words of the sentence around what a piece is about, also beyond the piece. */
function aroundClues(piece: StepPiece): string[] {
  const heart = heartOf(piece)
  if (!heart) return []
  const { sentence } = piece
  const { from, to } = heart
  const at = (index: number): string => sentence.words[index] ?? '-'
  return [
    `pre ${at(from - 1)}`,
    `pre ${at(from - 2)} ${at(from - 1)}`,
    `post ${at(to)}`,
    `post ${at(to)} ${at(to + 1)}`,
    ...unitsOf(sentence, from - AROUND, from).map((unit) => `left ${unit}`),
    ...unitsOf(sentence, to, to + AROUND).map((unit) => `right ${unit}`),
  ]
}

/** The words on either side of a piece. */
function besideClues({ sentence, from, to }: StepPiece, shape: string): string[] {
  const before = `prev ${sentence.words[from - 1] ?? '-'}`
  const behind = `next ${sentence.words[to] ?? '-'}`
  return [before, behind, `${before} ${shape}`, `${behind} ${shape}`]
}

function ideaClues({ hits }: StepPiece, first: number, shape: string): string[] {
  return hits.flatMap(({ id, from }) => {
    if (id.startsWith(MARKS.label) || id.startsWith(MARKS.option)) return [id]
    if (id.includes(':')) return []
    return from - first < 2 ? [`@${id}`, `first @${id}`, `first @${id} ${shape}`] : [`@${id}`]
  })
}

/**
 * What speaks for or against a step in each piece of a message; the first clue is its shape. Linear in the length of the
 * message.
 */
export function stepClues(pieces: readonly StepPiece[], language: Language): string[][] {
  const shapes = pieces.map(shapeOf)
  const [names, order, list] = [namesOf(shapes), orderOf(pieces), listOf(pieces, shapes)]
  const intro = introOf(pieces)
  return pieces.map((piece, at) => {
    const { sentence, from, to, hits, parting } = piece
    const shape = shapes[at] ?? ''
    const [before, behind] = [shapes[at - 1] ?? '-', shapes[at + 1] ?? '-']
    const next = pieces[at + 1]?.parting ?? '-'
    const isEnd = ['-', 'line', 'sentence', 'count'].includes(next)
    const first = firstWord(piece)
    const place = `${list} ${placeOf(piece, list)}`
    const ordered = `order ${order} ${isOrdered(piece)}`
    const isNo = hits.some((hit) => hit.id === 'press' && isDenied(sentence.denials, hit.from, hit.to))
    return [
      ...new Set([
        `shape ${shape}`,
        `parting ${parting}`,
        `${parting} ${shape}`,
        `${parting} ${language}`,
        `before ${before} ${shape}`,
        `behind ${behind}`,
        `behind ${next} ${behind} ${shape}`,
        `long ${few(Math.ceil((to - from) / (language === 'en' ? 2 : 4)), 6)}`,
        `all ${names} ${shape}`,
        `all ${names} ${parting}`,
        `list ${place}`,
        `list ${place} ${shape}`,
        `end ${isEnd} ${shape}`,
        ordered,
        `order ${order} ${shape}`,
        `${ordered} ${shape}`,
        ...wordClues(piece, first),
        ...aroundClues(piece),
        ...besideClues(piece, shape),
        ...ideaClues(piece, first, shape),
        ...(isBare(piece, first)
          ? ['#bare', `bare ${parting}`, `bare ${names}`, `bare ${before} ${parting}`]
          : []),
        ...(piece.opensItem ? intro : []),
        ...(isNo ? ['#denied', `denied ${place}`] : []),
      ]),
    ]
  })
}

/** What speaks for or against a tag behind another; `shape` is the first clue of the piece. */
export function tagClues(before: string, parting: string, shape: string): string[] {
  return [`after ${before}`, `after ${before} ${parting}`, `after ${before} ${parting} ${shape}`]
}

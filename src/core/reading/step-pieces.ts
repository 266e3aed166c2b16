import type { Span } from '../../contract/reading.ts'
import { MARKS } from './compile-phrasebook.ts'
import type { Hit } from './find-forms.ts'
import { findLabels, quotedWords, type NamedLabel, type WordSpan } from './find-labels.ts'
import { followSentence, type Parting } from './piece-starts.ts'
import { quotedSpans } from './quoted-spans.ts'
import { countedItems, type CountedItem } from './step-markers.ts'
import type { NamedSentence } from './named-sentence.ts'

/** The smallest piece of a message that can begin a step, go on with one, or be none: words `from` to `to` of its sentence. */
export interface StepPiece extends Span, WordSpan {
  readonly sentence: NamedSentence
  readonly parting: Parting
  readonly hits: readonly Hit[]
  readonly labels: readonly NamedLabel[]
  readonly quotes: readonly WordSpan[]
  /** A whole wording of a label, in a piece that names none otherwise. */
  readonly option: NamedWords | undefined
  /** The counted item it stands in. */
  readonly item: CountedItem | undefined
  readonly opensItem: boolean
  /** Whether it stands behind the last item. */
  readonly isBehindList: boolean
}

/** A label by words of a sentence. */
export type NamedWords = WordSpan & { readonly label: string }

/** So many words may stand between an option and the word for choosing it. */
const BETWEEN: readonly number[] = [0, 1, 2, 3]

/** The longest whole wording of a label among some hits, beside a word for choosing. */
function optionIn(hits: readonly Hit[]): NamedWords | undefined {
  const options = hits.filter(({ id }) => id.startsWith(MARKS.option))
  if (options.length === 0) return undefined
  const choosing = hits.filter(({ id }) => id === 'select')
  const [starts, ends] = [new Set(choosing.map(({ from }) => from)), new Set(choosing.map(({ to }) => to))]
  const isChosen = ({ from, to }: Hit): boolean =>
    BETWEEN.some((words) => ends.has(from - words) || starts.has(to + words))
  let longest: Hit | undefined
  for (const hit of options) {
    if (!isChosen(hit)) continue
    if (!longest || hit.to - hit.from > longest.to - longest.from) longest = hit
  }
  return longest && { label: longest.id.slice(MARKS.option.length), from: longest.from, to: longest.to }
}

/** Hands out, piece by piece, what lies in it; what reaches over its end is left out. */
function takeFrom<T extends WordSpan>(all: readonly T[]): (from: number, to: number) => T[] {
  let next = 0
  return (from, to) => {
    while (next < all.length && (all[next]?.from ?? 0) < from) next += 1
    const first = next
    while (next < all.length && (all[next]?.from ?? 0) < to) next += 1
    return all.slice(first, next).filter((one) => one.to <= to)
  }
}

/** Where a piece begins; words of the mark of an item are no piece. */
interface Start {
  readonly at: number
  readonly parting: Parting | 'mark'
  readonly item: CountedItem | undefined
}

/** Hands out the item a place lies in, for places in rising order. */
function followItems(items: readonly CountedItem[]): (place: number) => CountedItem | undefined {
  let next = 0
  return (place) => {
    while (next < items.length && (items[next]?.end ?? 0) <= place) next += 1
    const item = items[next]
    return item && place >= item.mark ? item : undefined
  }
}

/** Cuts one sentence after the other. */
function createCutter(text: string, items: readonly CountedItem[], isJapanese: boolean) {
  const itemAt = followItems(items)
  let lastItem: CountedItem | undefined
  let lastEnd = 0
  return (sentence: NamedSentence, named: readonly WordSpan[]): Start[] => {
    const isNewLine = lastEnd === 0 || text.slice(lastEnd, sentence.start).includes('\n')
    lastEnd = sentence.end
    const starts: Start[] = []
    const words = followSentence(sentence, text, named, isJapanese)
    const partingAt = (
      at: number,
      start: number,
      item: CountedItem | undefined,
    ): Start['parting'] | undefined => {
      if (item && start < item.start) return 'mark'
      if ((item && item !== lastItem) || starts.at(-1)?.parting === 'mark') return 'count'
      if (at === 0) return isNewLine ? 'line' : 'sentence'
      return words.partingAt(at)
    }
    sentence.tokens.forEach(({ start }, at) => {
      const item = itemAt(start)
      const parting = partingAt(at, start, item)
      if (parting) {
        starts.push({ at, parting, item })
        words.begin(at)
      }
      words.pass(at)
      if (item && start >= item.start) lastItem = item
    })
    return starts
  }
}

/** Cuts a text wherever a step could begin. */
export function cutPieces(
  text: string,
  sentences: readonly NamedSentence[],
  bareLabels: ReadonlyMap<string, string>,
  isJapanese: boolean,
): StepPiece[] {
  const quotes = quotedSpans(text)
  const items = countedItems(text)
  const listEnd = items.at(-1)?.end ?? Infinity
  const cut = createCutter(text, items, isJapanese)
  let nextQuote = 0
  let opened: CountedItem | undefined
  return sentences.flatMap((sentence) => {
    const first = nextQuote
    while (nextQuote < quotes.length && (quotes[nextQuote]?.start ?? 0) < sentence.end) nextQuote += 1
    const quoted = quotedWords(sentence, quotes.slice(first, nextQuote))
    const labels = findLabels(sentence, quoted, bareLabels)
    const starts = cut(sentence, [...quoted, ...labels])
    const [hitsIn, labelsIn, quotesIn] = [takeFrom(sentence.hits), takeFrom(labels), takeFrom(quoted)]
    return starts.flatMap(({ at: from, parting, item }, index): StepPiece[] => {
      const to = starts[index + 1]?.at ?? sentence.tokens.length
      const [head, tail] = [sentence.tokens[from], sentence.tokens[to - 1]]
      if (!head || !tail || parting === 'mark') return []
      const opensItem = item !== undefined && item !== opened
      if (item) opened = item
      const place = { start: head.start, end: tail.end, from, to, sentence, parting }
      const holds = { hits: hitsIn(from, to), labels: labelsIn(from, to), quotes: quotesIn(from, to) }
      const option = holds.labels.length > 0 ? undefined : optionIn(holds.hits)
      return [{ ...place, ...holds, option, item, opensItem, isBehindList: head.start >= listEnd }]
    })
  })
}

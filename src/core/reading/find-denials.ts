import { MARKS } from './compile-phrasebook.ts'
import type { Hit } from './find-forms.ts'
import type { Sentence } from './token.ts'

/** How far a denial reaches, in half words: forwards in English and Chinese, backwards in Japanese. */
const FORWARDS = 14
const BACKWARDS = 22
const SHORT_BACKWARDS = 8

/** Which words of a sentence are denied by something before them, and by something behind them: a 1 at each, if there are any. */
export interface Denials {
  readonly before: Uint8Array
  readonly behind: Uint8Array
}

const NO_DENIALS: Denials = { before: new Uint8Array(), behind: new Uint8Array() }

const denies = ({ id }: Hit): boolean => id === 'not' || id === 'not-behind'

function reachForwards({ tokens }: Sentence, { to, end }: Hit, stops: ReadonlySet<number>): number {
  let last = to
  for (; last < tokens.length; last += 1) {
    const token = tokens[last]
    if (!token || token.at - end >= FORWARDS) break
    const isStop = stops.has(last)
    if (last === to ? isStop && token.afterBreak : isStop || token.afterBreak) break
  }
  return last
}

function reachBackwards({ tokens }: Sentence, { from, at }: Hit, most: number): number {
  let first = from
  for (; first > 0; first -= 1) {
    const token = tokens[first - 1]
    if (!token || at - token.at > most || tokens[first]?.afterBreak) break
  }
  return first
}

/**
 * Finds what a sentence denies. The ideas `not` (before what it denies, in Japanese behind it) and `not-behind` (always
 * behind it) deny; inside `not-a-denial` (*no problem*, 能不能, ませんか) and inside a label (*Goods not received*) they do not, but for
 * a phrase that begins within a label (品質問題はありません);
 * `fresh-start` (*please*, *but*) ends their reach, right behind a denial only after a pause.
 */
export function findDenials(sentence: Sentence, hits: readonly Hit[], isJapanese: boolean): Denials {
  if (!hits.some(denies)) return NO_DENIALS
  const before = new Uint8Array(sentence.tokens.length)
  const behind = new Uint8Array(sentence.tokens.length)
  const harmless = new Uint8Array(sentence.tokens.length)
  for (const { id, from, to } of hits) if (id.startsWith(MARKS.label)) harmless.fill(1, from, to)
  const isCut = (from: number): boolean => harmless[from] === 1 && harmless[from - 1] === 1
  const phrases = hits.filter(({ id, from }) => id === 'not-a-denial' && !isCut(from))
  for (const { from, to } of phrases) harmless.fill(1, from, to)
  const stops = new Set(hits.filter(({ id }) => id === 'fresh-start').map(({ from }) => from))
  for (const hit of hits) {
    if (!denies(hit)) continue
    if (harmless[hit.from] === 1 && harmless[hit.to - 1] === 1) continue
    if (hit.id === 'not-behind') behind.fill(1, reachBackwards(sentence, hit, SHORT_BACKWARDS), hit.from)
    else if (isJapanese && sentence.tokens[hit.from]?.isCharacter)
      behind.fill(1, reachBackwards(sentence, hit, BACKWARDS), hit.from)
    else before.fill(1, hit.to, reachForwards(sentence, hit, stops))
  }
  return { before, behind }
}

/** Whether words `from` to `to` (behind the last) are denied by something outside of them. */
export function isDenied({ before, behind }: Denials, from: number, to: number): boolean {
  return before[from] === 1 || behind[to - 1] === 1
}

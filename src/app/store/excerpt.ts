import { searchKey } from './search-key.ts'

const BEFORE = 24
const LENGTH = 120
/** How much of a text is looked through at a time, and how much of it once more; in UTF-16 units. */
const STRETCH = 4000
const OVERLAP = 800

/** Characters as somebody sees them, near enough: marks and half-width voicing marks stay with what they change. */
function piecesOf(text: string): string[] {
  return text.match(/[^\p{M}ﾞﾟ][\p{M}ﾞﾟ\u200D\uFE0F]*|[\p{M}ﾞﾟ]+/gu) ?? []
}

function cut(pieces: readonly string[], from: number): string {
  const part = pieces.slice(from, from + LENGTH)
  const text = part.join('').replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${text}${from + part.length < pieces.length ? '…' : ''}`
}

/** The beginning of a text on one line, at most 120 characters and an ellipsis. */
export function openingOf(text: string): string {
  return cut(piecesOf(text.trim()), 0)
}

/** The piece with which the key of a text grows past `length`: found by halving, since keys only grow with their text. */
function pieceAt(pieces: readonly string[], length: number): number {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (searchKey(pieces.slice(0, middle + 1).join('')).length > length) high = middle
    else low = middle + 1
  }
  return low
}

/** The place where the Latin word or the number around `from` begins, so that an excerpt does not open in its middle. */
function wordStart(pieces: readonly string[], from: number): number {
  const isInside = (index: number): boolean => index >= 0 && /[A-Za-z\d.,]/.test(pieces[index] ?? '')
  let start = from
  while (from - start < BEFORE && isInside(start) && isInside(start - 1)) start -= 1
  return start
}

/** Two stretches of a text from a place on; it does not begin in the middle of a sign. */
function partOf(text: string, from: number): string {
  const isInside = /[\uDC00-\uDFFF]/.test(text.charAt(from))
  return text.slice(isInside ? from + 1 : from, from + 2 * STRETCH)
}

/**
 * The surroundings of a word in a text on one line, or `undefined` when the text does not hold it. `word` is a search key;
 * what comes back is the text as it was written. A long text is looked through stretch by stretch, so that a word is not found
 * that hundreds of invisible characters pull apart.
 */
export function excerptAround(text: string, word: string): string | undefined {
  const whole = text.trim()
  for (let start = 0; start === 0 || start + OVERLAP < whole.length; start += STRETCH - OVERLAP) {
    if (!searchKey(whole.slice(start, start + STRETCH)).includes(word)) continue
    const part = partOf(whole, start)
    const found = searchKey(part).indexOf(word)
    if (found < 0) continue
    const pieces = piecesOf(part.trim().replace(/\s+/g, ' '))
    return cut(pieces, wordStart(pieces, Math.max(0, pieceAt(pieces, found) - BEFORE)))
  }
  return undefined
}

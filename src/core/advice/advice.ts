import type { AdviceCode } from '../../contract/advice.ts'
import type { Language } from '../../contract/language.ts'

/** Something to say about a piece of a text; `start` and `end` are UTF-16 offsets, `values` fill its words. */
export interface Advice {
  readonly code: AdviceCode
  readonly start: number
  readonly end: number
  readonly values?: Readonly<Record<string, string | number>>
}

/** Reads a text of one language and says what could be better. Pure, linear in the length of the text. */
export type Adviser = (text: string, language: Language) => Advice[]

/** Longest quotation in a sentence about a text, in UTF-16 units. */
const LONGEST = 60

/** A piece of a text as it is quoted: on one line and not too long. */
export function quote(text: string, start: number, end: number): string {
  const piece = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return piece.length > LONGEST ? `${piece.slice(0, LONGEST - 1)}…` : piece
}

/** Advice that quotes the piece it is about. */
export function adviceAt(code: AdviceCode, text: string, start: number, end: number): Advice {
  return { code, start, end, values: { quote: quote(text, start, end) } }
}

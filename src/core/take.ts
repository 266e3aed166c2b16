import type { Piece } from '../contract/history.ts'
import type { Language } from '../contract/language.ts'
import type { Composition } from './compose.ts'
import type { Message } from './message.ts'
import { paragraphs } from './paragraphs.ts'
import { splitText } from './split.ts'
import { textOf } from './template/segment.ts'

/** Several languages in one text, each behind a line of its own: `--- en`. */
export function joinLanguages(texts: readonly { language: Language; text: string }[]): string {
  return texts.map(({ language, text }) => `--- ${language}\n${text}`).join('\n\n')
}

function takePiece(message: Message, piece: Piece, limit: number): string {
  if (piece.of === 'paragraph') return textOf(paragraphs(message.segments)[piece.index] ?? [])
  if (piece.of === 'part') return splitText(message.text, limit)[piece.index] ?? ''
  return message.text
}

/**
 * The exact text that is copied for these languages and this piece, `''` when there is none. One language stands alone;
 * `limit` (UTF-16 units) is what parts are split by.
 */
export function takeText(
  composition: Composition,
  languages: readonly Language[],
  piece: Piece,
  limit: number,
): string {
  const texts = languages.flatMap((language) => {
    const message = composition.messages[language]
    return message ? [{ language, text: takePiece(message, piece, limit) }] : []
  })
  const [only] = texts
  return texts.length === 1 && only ? only.text : joinLanguages(texts)
}

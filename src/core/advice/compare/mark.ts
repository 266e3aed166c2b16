import type { Language } from '../../../contract/language.ts'

/** A fact in a text, written the same way for every language: `2026-11-22`, `USD 12.34`, `3`, `AliExpress`. */
export interface Mark {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Finds the facts of one kind in a text. */
export type MarkReader = (text: string, language: Language) => Mark[]

/** Takes a place in a text for good: what was read once is not read again as something else. */
export const TAKEN = '\ufffc'

/** A text with the places of marks taken; every other offset stays where it was. */
export function takeMarks(text: string, marks: readonly Mark[]): string {
  let out = ''
  let from = 0
  for (const { start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue
    out += text.slice(from, start) + TAKEN.repeat(end - start)
    from = end
  }
  return out + text.slice(from)
}

/**
 * The facts of a text by the first of several shapes that finds each; `keyOf` writes one from the named groups of its shape. Shapes
 * carry the flag `g`.
 */
export function readShapes(
  text: string,
  shapes: readonly RegExp[],
  keyOf: (groups: Readonly<Record<string, string | undefined>>) => string,
): Mark[] {
  let rest = text
  return shapes.flatMap((shape) => {
    const found = [...rest.matchAll(shape)].map(({ 0: whole, index, groups = {} }) => ({
      key: keyOf(groups),
      start: index,
      end: index + whole.length,
    }))
    rest = takeMarks(rest, found)
    return found
  })
}

/** A decimal number without grouping and without zeros that say nothing: `1,234.50` and `1234.5` are the same. */
export function plainNumber(text: string): string {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.')
  const places = fraction.replace(/0+$/, '')
  const digits = whole.replace(/^0+(?=\d)/, '')
  return places === '' ? digits : `${digits}.${places}`
}

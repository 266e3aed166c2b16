import type { Span } from '../../contract/reading.ts'

/** Characters that nobody sees: joiners, marks of direction, soft hyphens, tags. Line ends and tabs are none of them. */
const HIDDEN = /\p{Default_Ignorable_Code_Point}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu
/** What emoji are joined and varied with. */
const IN_EMOJI = /^[\u200d\ufe0e\ufe0f]$/u

/** A hidden character with its place and its number, `U+202E`. */
export interface HiddenCharacter extends Span {
  readonly code: string
}

/** More places than anybody looks at. */
const MOST = 500

function isInEmoji(text: string, { 0: sign, index }: RegExpExecArray): boolean {
  return IN_EMOJI.test(sign) && /\p{Extended_Pictographic}.?$/u.test(text.slice(Math.max(0, index - 4), index))
}

/** The characters of a text that nobody sees, in order; those inside an emoji are left out. */
export function findHiddenCharacters(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = []
  for (const match of text.matchAll(HIDDEN)) {
    if (found.length >= MOST) break
    if (isInEmoji(text, match)) continue
    const number = match[0].codePointAt(0) ?? 0
    const code = `U+${number.toString(16).toUpperCase().padStart(4, '0')}`
    found.push({ code, start: match.index, end: match.index + match[0].length })
  }
  return found
}

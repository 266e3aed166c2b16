/** One UTF-16 unit in its plainest form: full-width signs as ASCII, letters in lower case; never longer, never shorter. */
function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit
  const lower = plain.toLowerCase()
  return lower.length === 1 ? lower : plain
}

/** A text without differences of width and case; every offset stays where it was. */
export function fold(text: string): string {
  return text.replace(/[A-ZÀ-ÞΑ-ЯＡ-Ｚａ-ｚ！-～]/g, foldUnit).replaceAll('\u3000', ' ')
}

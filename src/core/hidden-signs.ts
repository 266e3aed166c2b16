/**
 * A run of a text; `code` names the character of it that cannot be seen or turns the direction of writing: `U+202E`, or
 * `U+202E ×3` when it stands there three times.
 */
export interface SignRun {
  readonly text: string
  readonly code?: string
}

/**
 * Characters nobody sees: formatting and control characters but for tab and line ends, and whatever Unicode lets a font ignore
 * (U+FFA0 too). The first look ahead leaves those ends out and passes quickly over plain signs, which are most of a text. What
 * belongs to a visible sign is not meant: a variation selector behind one, a joiner between two pictures.
 */
const hidden =
  /(?![ -~\t\n\r\u3000-\u30ff\u4e00-\u9fff\uff00-\uff9f])(?!(?<=[^\s\p{C}\p{Default_Ignorable_Code_Point}])\p{Variation_Selector})(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D\p{Extended_Pictographic})([\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}])\1*/gu

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Cuts a text at its hidden characters, equal neighbours as one run. The runs together are the text. */
export function signRuns(text: string): SignRun[] {
  const runs: SignRun[] = []
  let done = 0
  for (const { 0: signs, 1: sign = '', index } of text.matchAll(hidden)) {
    if (index > done) runs.push({ text: text.slice(done, index) })
    const times = signs.length / sign.length
    runs.push({ text: signs, code: times > 1 ? `${codeOf(sign)} ×${times}` : codeOf(sign) })
    done = index + signs.length
  }
  if (done < text.length) runs.push({ text: text.slice(done) })
  return runs
}

/** The codes of the hidden characters of a text, each once, in the order they first stand in it. */
export function hiddenCodes(text: string): string[] {
  return [...new Set(signRuns(text).flatMap(({ code }) => code?.split(' ')[0] ?? []))]
}

import type { Language } from '../contract/language.ts'

/** How long the runs of some letters are together, in UTF-16 units. */
function lengthOf(text: string, letters: RegExp): number {
  return text.match(letters)?.reduce((sum, run) => sum + run.length, 0) ?? 0
}

/**
 * The language the letters of a text speak for: kana Japanese, other Han characters Chinese, Latin letters English unless most
 * letters are others (Cyrillic, Hangul, Arabic …), else null.
 */
export function guessLanguage(text: string): Language | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  const latin = lengthOf(text, /\p{Script=Latin}+/gu)
  return latin > 0 && latin * 2 >= lengthOf(text, /\p{L}+/gu) ? 'en' : null
}

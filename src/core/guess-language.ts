import type { Language } from '../contract/language.ts'

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0

/**
 * The language the letters of a text speak for: kana Japanese, other Han characters Chinese, Latin letters English unless most
 * letters are others (Cyrillic, Hangul, Arabic …), else null.
 */
export function guessLanguage(text: string): Language | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  const latin = count(text, /\p{Script=Latin}/gu)
  return latin > 0 && latin * 2 >= count(text, /\p{L}/gu) ? 'en' : null
}

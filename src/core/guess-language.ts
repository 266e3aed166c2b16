import type { Language } from '../contract/language.ts'

/** The language the letters of a text speak for: kana Japanese, other Han characters Chinese, Latin letters English, else null. */
export function guessLanguage(text: string): Language | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  return /\p{Script=Latin}/u.test(text) ? 'en' : null
}

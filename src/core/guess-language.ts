import type { Language } from '../contract/language.ts'

/** How long the runs of some letters are together, in UTF-16 units. */
function lengthOf(text: string, letters: RegExp): number {
  return text.match(letters)?.reduce((sum, run) => sum + run.length, 0) ?? 0
}

const ENGLISH: ReadonlySet<string> = new Set(
  'the to you and your is of for we i it in please this us our on my that with if are can will have not be but from by at so when then what how'.split(
    ' ',
  ),
)
/** Small words of German, French, Spanish, Portuguese, Italian, Dutch and Polish that are rare in English. */
const OTHERS: ReadonlySet<string> = new Set(
  'der das und ist nicht sie ich wir ihr ihre ihnen mit für bitte haben wird ein eine einen dass auch den dem von zu le les une est et vous nous votre pas je pour que qui dans avec il ce de du merci el la los las por para su usted una del se nos lo es gracias un não você seu sua os um uma da obrigado che di non gli sono suo della grazie het een niet wij uw voor met dat zijn nie na się jest proszę dla pani'.split(
    ' ',
  ),
)
/** So many different ones tell another language. */
const FEWEST = 3
/** The words that are looked at; the rest of a text is written in no other language. */
const MOST = 400

/** Whether the small words among the first ones of a text in Latin letters are those of another language. */
function isOtherLanguage(text: string): boolean {
  const words = new Set<string>()
  let read = 0
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    words.add(word.toLowerCase())
    read += 1
    if (read === MOST) break
  }
  const among = (small: ReadonlySet<string>): number => [...words].filter((word) => small.has(word)).length
  const others = among(OTHERS)
  return others >= FEWEST && others > among(ENGLISH)
}

/** Whether at least half of the letters are Latin. */
function isLatin(text: string): boolean {
  const areOthers = /(?!\p{Script=Latin})\p{L}/u.test(text)
  if (!areOthers) return /\p{L}/u.test(text)
  const latin = lengthOf(text, /\p{Script=Latin}+/gu)
  return latin * 2 >= lengthOf(text, /\p{L}+/gu)
}

/** What is quoted may be a label in another language, unless nothing else is there. */
const QUOTED = /[“「『【"][^“”「」『』【】"\n]{1,60}[”」』】"]/g
const ADDRESS = /https?:[\x21-\x7e]+/g
const LETTERS = /\p{L}{2}/u

/** With more Latin words for each Chinese or Japanese character the characters are quotations. */
const MOST_WORDS = 1.5
/** In Japanese at least one of so many characters is kana; fewer are a quotation in Chinese. */
const MOST_HAN = 8

/**
 * The language the letters of a text speak for: Chinese or Japanese characters Japanese when kana are among them, else Chinese,
 * unless they are a few labels in a text of Latin words; those English unless most letters are others (Cyrillic, Hangul, Arabic …)
 * or the small words are German, French, Spanish and the like, else null. What is quoted, and a web address, counts only where nothing
 * else is there.
 */
export function guessLanguage(text: string): Language | null {
  const own = text.replace(QUOTED, ' ').replace(ADDRESS, ' ')
  return languageOf(LETTERS.test(own) ? own : text)
}

function languageOf(text: string): Language | null {
  const kana = lengthOf(text, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu)
  const characters = kana + lengthOf(text, /\p{Script=Han}+/gu)
  const words = characters > 0 ? (text.match(/\p{Script=Latin}+/gu)?.length ?? 0) : 0
  if (characters > 0 && words <= characters * MOST_WORDS) return kana * MOST_HAN >= characters ? 'ja' : 'zh'
  return isLatin(text) && !isOtherLanguage(text) ? 'en' : null
}

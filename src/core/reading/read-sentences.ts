import { fold } from '../advice/fold.ts'
import type { Sentence, Token } from './token.ts'

/** Letters read as others: traditional Chinese as simplified. */
export type Letters = ReadonlyMap<string, string>

const LETTER = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}'
const CHARACTER = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーｰ々〇'
/** One piece of a text behind space; a group for each sort, in the order `Piece` names them. */
const PIECE = new RegExp(
  [
    `([${LETTER}](?:[${LETTER}\\p{N}\\p{M}]|\\p{Default_Ignorable_Code_Point}|['’](?=\\p{Script=Latin}))*|\\p{N}+(?:[.,]\\p{N}+)*|[$¥￥€£%％★☆])`,
    `([${CHARACTER}][ﾞﾟ]?)`,
    `((?<=[${CHARACTER}][ ]?)[/／](?=[ ]?[${CHARACTER}]))`,
    `([&＆+])`,
    `([.。．](?=\\s|$|["”’」』)）]|[${CHARACTER}])|[!?！？。]+|\\n)`,
    `([,，、;；:：()（）–—…→>|])`,
    `[^]`,
  ].join('|'),
  'gu',
)
const CLOSING = /^["”’」』)）]+/

function plainWord(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase()
  const bare = fold(text)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll('’', "'")
  const marksOff = bare.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  return marksOff.normalize('NFKC').toLowerCase()
}

function plainCharacter(text: string, letters: Letters, isJapanese: boolean): string {
  if (text.length > 1 || text > '\uff00') return text.normalize('NFKC')
  return isJapanese ? text : (letters.get(text) ?? text)
}

/** Cuts a text into sentences and their words in one pass. Lines without a word are left out. */
export function readSentences(text: string, letters: Letters, isJapanese: boolean): Sentence[] {
  const sentences: Sentence[] = []
  let tokens: Token[] = []
  let at = 0
  let afterBreak = false
  const close = (end: number): void => {
    const [first] = tokens
    if (first) sentences.push({ start: first.start, end, tokens })
    tokens = []
    at = 0
    afterBreak = false
  }
  const add = (word: string, start: number, end: number, isCharacter: boolean): void => {
    tokens.push({ text: word, start, end, at, isCharacter, afterBreak })
    at += isCharacter ? 1 : 2
    afterBreak = false
  }
  for (const match of text.matchAll(PIECE)) {
    const [piece, word, character, slash, and, ending, pause] = match
    const { index } = match
    const end = index + piece.length
    if (word !== undefined) add(plainWord(word), index, end, false)
    else if (character !== undefined) add(plainCharacter(character, letters, isJapanese), index, end, true)
    else if (slash !== undefined) add('/', index, end, true)
    else if (and !== undefined) add('and', index, end, false)
    else if (pause !== undefined) afterBreak = true
    else if (ending !== undefined) {
      const last = tokens.at(-1)
      if (!last) continue
      if (/[?？]/.test(ending)) {
        afterBreak = true
        add('?', index, end, false)
      }
      const closing = CLOSING.exec(text.slice(end, end + 4))?.[0].length ?? 0
      close(ending === '\n' ? last.end : end + closing)
    }
  }
  close(tokens.at(-1)?.end ?? 0)
  return sentences
}

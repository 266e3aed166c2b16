import { fold } from '../advice/fold.ts'
import type { Sentence, Token } from './token.ts'

/** Letters read as others: traditional Chinese as simplified. */
export type Letters = ReadonlyMap<string, string>

const LETTER = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}'
const CHARACTER = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーｰ々〇'
/** The next mark of a list written without a space: *1.Open Dispute2.Refund Only*. */
const GLUED = '\\d[.．)）、](?=[\\p{Lu}\\p{Script=Han}])'
/** A stop behind what it shortens, which ends no sentence: *Mr. Li*, *Dec. 5*, *No. 3*. */
const SHORTENING =
  '(?<=\\b(?:[Mm](?:rs?|s)|[Dd]r|[Aa]pprox|[Vv]s|[Ee]\\.g|[Ii]\\.e))\\. |' +
  '(?<=\\b(?:[Nn](?:o|r)|[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Jj]u[nl]|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec))\\. \\d'
/** One piece of a text; a group each for words, characters, slashes, *and*, the end of a sentence, a pause. */
const PIECE = new RegExp(
  [
    `([${LETTER}](?:[${LETTER}\\p{M}]|(?!${GLUED})\\p{Nd}|\\p{Default_Ignorable_Code_Point}|['’](?=\\p{Script=Latin}))*|\\p{N}+(?:[.,]\\p{N}+)*|[$¥￥€£%％★☆])`,
    `([${CHARACTER}][ﾞﾟ]?)`,
    `((?<=[${CHARACTER}][ ]?)[/／](?=[ ]?[${CHARACTER}])|(?<=\\p{Script=Han})・(?=\\p{Script=Han}))`,
    `([&＆+])`,
    `((?<=\\p{Ll}{2})\\.(?=\\p{Lu}\\p{Ll})|(?!${SHORTENING})[.。．](?=\\s|$|["”’」』)）]|[${CHARACTER}])|[!?！？。]+|\\n)`,
    `([,，、;；:：（）–—…→⇒➜➡>＞≫»|]|\\((?!s\\))|(?<!\\(s)\\)|(?<=\\s)-(?=\\s)|\\p{Extended_Pictographic})`,
    `[^]`,
  ].join('|'),
  'uy',
)
/** Most pieces are such: a word of plain letters, a common Chinese or Japanese character; `PIECE` would find the same. */
const PLAIN_WORD = /[A-Za-z]+(?=[ ,.!?\n])/y
const PLAIN_CHARACTER = /[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff](?![ﾞﾟ])/y
const SPACE = ' '
const LAST_ASCII = 0x7f
const CLOSING = /^["”’」』)）]+/

/** Cyrillic letters that look like Latin ones, and these. */
const LOOKALIKES = { from: 'аеорсухіѕ', to: 'aeopcyxis' } as const

/** A Latin word as it looks, when Cyrillic letters are among its own. */
function withoutLookalikes(text: string): string {
  if (!/\p{Script=Cyrillic}/u.test(text) || !/\p{Script=Latin}/u.test(text)) return text
  return text.replace(
    /\p{Script=Cyrillic}/gu,
    (letter) => LOOKALIKES.to[LOOKALIKES.from.indexOf(letter)] ?? letter,
  )
}

function plainWord(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase()
  const bare = withoutLookalikes(fold(text))
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll('’', "'")
  const marksOff = bare.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  return marksOff.normalize('NFKC').toLowerCase().replaceAll(' ', '')
}

function plainCharacter(text: string, letters: Letters, isJapanese: boolean): string {
  if (text.length > 1 || text > '\uff00') return text.normalize('NFKC')
  return isJapanese ? text : (letters.get(text) ?? text)
}

/** Where what a sticky pattern finds at a place ends; the place itself when it finds nothing. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}

/** Where quotation marks and brackets that close behind a place end. */
function behindClosing(text: string, end: number): number {
  return end + (CLOSING.exec(text.slice(end, end + 4))?.[0].length ?? 0)
}

/** Puts words of a text into sentences, one after the other. */
function createCollector(text: string): {
  readonly sentences: Sentence[]
  isOpen(): boolean
  add(text: string, start: number, end: number, isCharacter: boolean): void
  pause(): void
  close(end?: number): void
} {
  const sentences: Sentence[] = []
  let tokens: Token[] = []
  let at = 0
  let afterBreak = false
  return {
    sentences,
    isOpen: () => tokens.length > 0,
    add: (word, start, end, isCharacter) => {
      if (word === '') return
      tokens.push({ text: word, start, end, at, isCharacter, afterBreak })
      at += isCharacter ? 1 : 2
      afterBreak = false
    },
    pause: () => {
      afterBreak = true
    },
    close: (end) => {
      const [first, last] = [tokens[0], tokens.at(-1)]
      if (first && last)
        sentences.push({ start: first.start, end: behindClosing(text, end ?? last.end), tokens })
      tokens = []
      at = 0
      afterBreak = false
    },
  }
}

/** Cuts a text into sentences and their words in one pass. Lines without a word are left out. */
export function readSentences(text: string, letters: Letters, isJapanese: boolean): Sentence[] {
  const collector = createCollector(text)
  const stop = (piece: string, start: number): void => {
    const end = start + piece.length
    if (/[?？]/.test(piece)) {
      collector.pause()
      collector.add('?', start, end, false)
    }
    collector.close(piece === '\n' ? undefined : end)
  }
  /** Takes in the piece at a place and says where it ends. */
  const take = (start: number): number => {
    PIECE.lastIndex = start
    const [piece = SPACE, word, character, slash, and, ending, pause] = PIECE.exec(text) ?? []
    const end = start + piece.length
    if (word !== undefined) collector.add(plainWord(word), start, end, false)
    else if (character !== undefined)
      collector.add(plainCharacter(character, letters, isJapanese), start, end, true)
    else if (slash !== undefined) collector.add('/', start, end, true)
    else if (and !== undefined) collector.add('and', start, end, false)
    else if (pause !== undefined) collector.pause()
    else if (ending !== undefined && collector.isOpen()) stop(ending, start)
    return end
  }
  let at = 0
  while (at < text.length) {
    if (text[at] === SPACE) {
      at += 1
      continue
    }
    const start = at
    const isCharacter = text.charCodeAt(start) > LAST_ASCII
    at = endOf(isCharacter ? PLAIN_CHARACTER : PLAIN_WORD, text, start)
    if (at === start) at = take(start)
    else if (isCharacter)
      collector.add(plainCharacter(text.slice(start, at), letters, isJapanese), start, at, true)
    else collector.add(text.slice(start, at).toLowerCase(), start, at, false)
  }
  collector.close()
  return collector.sentences
}

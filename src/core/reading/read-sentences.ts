import { fold } from '../advice/fold.ts'
import type { Sentence, Token } from './token.ts'

/** Letters read as others: traditional Chinese as simplified. */
export type Letters = ReadonlyMap<string, string>

const PIECE =
  /(?<word>[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}](?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}]|\p{Default_Ignorable_Code_Point}|['’](?=\p{Script=Latin}))*)|(?<number>\p{N}+(?:[.,]\p{N}+)*)|(?<character>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰ々〇][ﾞﾟ]?)|(?<slash>(?<=\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[ ]?[/／][ ]?(?=\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}))|(?<money>[$¥￥€£%％★☆])|(?<and>[&＆+])|(?<end>[.。．](?=\s|$|["”’」』)）]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})|[!?！？。]+|\n)|(?<hidden>\p{Default_Ignorable_Code_Point})|(?<pause>[,，、;；:：()（）–—…→>|])|(?<other>.)/gsu
const CLOSING = /^["”’」』)）]+/

function plain(text: string, letters: Letters, isJapanese: boolean): string {
  const folded = fold(text)
  if (/^[\x20-\x7e]*$/.test(folded)) return folded
  const bare = folded.replace(/\p{Default_Ignorable_Code_Point}/gu, '').replaceAll('’', "'")
  const even = bare
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
  return isJapanese ? even : (letters.get(even) ?? even)
}

function wordOf(
  groups: Readonly<Record<string, string | undefined>>,
  piece: string,
  letters: Letters,
  isJapanese: boolean,
): string {
  if (groups['and'] !== undefined) return 'and'
  return groups['slash'] === undefined ? plain(piece, letters, isJapanese) : '/'
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
  for (const { 0: piece, index, groups = {} } of text.matchAll(PIECE)) {
    const end = index + piece.length
    if (groups['end'] !== undefined) {
      const last = tokens.at(-1)
      if (last) {
        const closing = CLOSING.exec(text.slice(end, end + 4))?.[0].length ?? 0
        if (/[?？]/.test(piece))
          tokens.push({ text: '?', start: index, end, at, isCharacter: false, afterBreak: true })
        close(piece === '\n' ? last.end : end + closing)
      }
    } else if (groups['pause'] !== undefined) {
      afterBreak = true
    } else if (groups['other'] === undefined && groups['hidden'] === undefined) {
      const isCharacter = groups['character'] !== undefined || groups['slash'] !== undefined
      const word = wordOf(groups, piece, letters, isJapanese)
      tokens.push({ text: word, start: index, end, at, isCharacter, afterBreak })
      at += isCharacter ? 1 : 2
      afterBreak = false
    }
  }
  close(tokens.at(-1)?.end ?? 0)
  return sentences
}

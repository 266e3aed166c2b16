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

/** Where quotation marks and brackets that close behind a place end. */
function behindClosing(text: string, end: number): number {
  return end + (CLOSING.exec(text.slice(end, end + 4))?.[0].length ?? 0)
}

/** Puts words of a text into sentences, one after the other. */
function createCollector(text: string): {
  readonly sentences: Sentence[]
  isOpen(): boolean
  add(word: Pick<Token, 'text' | 'start' | 'end' | 'isCharacter'>): void
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
    add: (word) => {
      tokens.push({ ...word, at, afterBreak })
      at += word.isCharacter ? 1 : 2
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
      collector.add({ text: '?', start, end, isCharacter: false })
    }
    collector.close(piece === '\n' ? undefined : end)
  }
  for (const { 0: piece, index, groups = {} } of text.matchAll(PIECE)) {
    if (groups['end'] !== undefined) {
      if (collector.isOpen()) stop(piece, index)
    } else if (groups['pause'] !== undefined) collector.pause()
    else if (groups['other'] === undefined && groups['hidden'] === undefined) {
      const isCharacter = groups['character'] !== undefined || groups['slash'] !== undefined
      const word = wordOf(groups, piece, letters, isJapanese)
      collector.add({ text: word, start: index, end: index + piece.length, isCharacter })
    }
  }
  collector.close()
  return collector.sentences
}

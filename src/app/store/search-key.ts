import { Language } from '../../contract/language.ts'
import type { HistoryEntry, ReceivedEntry, WrittenEntry } from '../../contract/history.ts'

/**
 * Text as the search compares it: compatibility characters made plain (`ﾍﾝﾋﾟﾝ` is `ヘンピン`, `ＡＢＣ` is `abc`), lower
 * case, invisible characters dropped, white space and control characters made one space.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** The words of a query, each as a search key; all of them have to be found. */
export function searchWords(query: string): string[] {
  return searchKey(query)
    .split(' ')
    .filter((word) => word !== '')
}

/** A pattern for `LIKE ? ESCAPE '\'` that finds a word anywhere. */
export function likePattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`
}

/** The answer to a field as plain text, `''` when it is missing or of another shape. */
export function answerText({ answers }: WrittenEntry, field: string): string {
  const answer = answers[field]
  return typeof answer === 'string' ? answer : ''
}

function writtenTexts(entry: WrittenEntry): string[] {
  const texts = Language.options.flatMap((language) => entry.texts[language] ?? [])
  const facts = ['sellerName', 'orderNumber', 'itemName'].map((field) => answerText(entry, field))
  const { en, ja, zh } = entry.title
  return [...texts, en, ja, zh, ...facts]
}

function receivedTexts({ text, translation = '', sender, orderNumber = '' }: ReceivedEntry): string[] {
  return [text, translation, sender, orderNumber]
}

/**
 * Everything of an entry that a search looks at: every text, the titles, seller, order number and item of a written one; both
 * texts, sender and order number of a received one.
 */
export function entrySearchKey(entry: HistoryEntry): string {
  const texts = entry.way === 'written' ? writtenTexts(entry) : receivedTexts(entry)
  return texts.map(searchKey).join('\n')
}

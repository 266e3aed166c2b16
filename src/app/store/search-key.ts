import enWords from '../../../locales/en/history.json' with { type: 'json' }
import jaWords from '../../../locales/ja/history.json' with { type: 'json' }
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

function receivedTexts(entry: ReceivedEntry): string[] {
  const { text, translation = '', sender, orderNumber = '', tasks, report } = entry
  const { kind, risks } = report
  const read = [enWords, jaWords].flatMap((words) => [
    ...(kind ? [words.kinds[kind]] : []),
    ...risks.map(({ id }) => words.risks[id]),
  ])
  return [text, translation, sender, orderNumber, ...tasks.map((task) => task.text), ...read]
}

/**
 * Everything of an entry that a search looks at: every text, the titles, seller, order number and item of a written one; both
 * texts, sender, order number and steps of a received one, and the names of its kind and risks in the languages of the interface.
 */
export function entrySearchKey(entry: HistoryEntry): string {
  const texts = entry.way === 'written' ? writtenTexts(entry) : receivedTexts(entry)
  return texts.map(searchKey).join('\n')
}

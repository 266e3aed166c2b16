import type { HistoryEntry, WrittenEntry } from '../../contract/history.ts'
import { entryFacts, entryTexts } from './entry-facts.ts'
import type { ExportFrame } from './entry-format.ts'
import type { EntrySheet } from './entry-sheet.ts'
import { receivedSheet } from './received-sheet.ts'

function writtenSheet(entry: WrittenEntry, { words, uiLanguage }: ExportFrame): EntrySheet {
  return {
    title: entry.title[uiLanguage],
    facts: entryFacts(entry, words),
    texts: entryTexts(entry).map(({ language, text }) => ({ heading: language, text })),
    reading: [],
    tasks: [],
  }
}

/** The sheet of an entry; facts without a value are left out. */
export function sheetOf(entry: HistoryEntry, frame: ExportFrame): EntrySheet {
  const sheet = entry.way === 'written' ? writtenSheet(entry, frame) : receivedSheet(entry, frame.words)
  return { ...sheet, facts: sheet.facts.filter(([, value]) => value !== '') }
}

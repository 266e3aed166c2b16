import type { HistoryEntry } from '../../contract/history.ts'
import type { UiLanguage } from '../../contract/language.ts'
import type { ExportWords } from './export-words.ts'

/** One format of export, written piece by piece: the header, each entry (`index` from 0), the footer. */
export interface EntryWriter {
  header(): string
  entry(entry: HistoryEntry, index: number): string
  footer(): string
}

/** What a format knows of the whole export. `count` entries will follow. */
export interface ExportFrame {
  readonly words: ExportWords
  readonly uiLanguage: UiLanguage
  readonly exportedAt: string
  readonly count: number
}

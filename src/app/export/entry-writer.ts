import type { ExportFormat } from '../../contract/export.ts'
import type { HistoryEntry } from '../../contract/history.ts'
import type { UiLanguage } from '../../contract/language.ts'
import { exportWords, type ExportWords } from './export-words.ts'
import { createCsvWriter } from './formats/csv.ts'
import { createJsonWriter } from './formats/json.ts'
import { createMarkdownWriter } from './formats/md.ts'
import { createTextWriter } from './formats/txt.ts'

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

const writers: Readonly<Record<ExportFormat, (frame: ExportFrame) => EntryWriter>> = {
  txt: createTextWriter,
  md: createMarkdownWriter,
  csv: createCsvWriter,
  json: createJsonWriter,
}

/** The writer of a format. */
export function createEntryWriter(format: ExportFormat, frame: Omit<ExportFrame, 'words'>): EntryWriter {
  return writers[format]({ ...frame, words: exportWords(frame.uiLanguage) })
}

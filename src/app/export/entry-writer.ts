import type { ExportFormat } from '../../contract/export.ts'
import type { EntryWriter, ExportFrame } from './entry-format.ts'
import { exportWords } from './export-words.ts'
import { createCsvWriter } from './formats/csv.ts'
import { createJsonWriter } from './formats/json.ts'
import { createMarkdownWriter } from './formats/md.ts'
import { createTextWriter } from './formats/txt.ts'

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

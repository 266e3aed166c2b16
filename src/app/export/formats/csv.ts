import { stringify } from 'csv-stringify/sync'
import type { HistoryEntry } from '../../../contract/history.ts'
import type { EntryWriter, ExportFrame } from '../entry-format.ts'
import { guardCell } from '../formula-guard.ts'
import { csvColumns, receivedCells, writtenCells } from './csv-cells.ts'

function cells(entry: HistoryEntry, frame: ExportFrame): string[] {
  const filled = entry.way === 'written' ? writtenCells(entry, frame) : receivedCells(entry, frame)
  return csvColumns.map((column) => filled[column] ?? '')
}

function row(values: readonly string[]): string {
  return stringify([values.map(guardCell)], { quoted: true, quoted_empty: true, record_delimiter: 'windows' })
}

/**
 * A table for spreadsheets after RFC 4180: UTF-8 with a byte order mark, CRLF, every cell quoted. A cell that would be
 * calculated gets an apostrophe in front, so the table is for reading; the JSON export is the one without loss.
 */
export function createCsvWriter(frame: ExportFrame): EntryWriter {
  return {
    header: () => `\uFEFF${row(csvColumns.map((column) => frame.words[column]))}`,
    entry: (entry) => row(cells(entry, frame)),
    footer: () => '',
  }
}

import { stringify } from 'csv-stringify/sync'
import type { HistoryEntry } from '../../../contract/history.ts'
import { timeInJapan } from '../../clock.ts'
import { answerText } from '../../store/search-key.ts'
import { pieceText } from '../entry-facts.ts'
import type { EntryWriter, ExportFrame } from '../entry-format.ts'
import { guardCell } from '../formula-guard.ts'

function cells(entry: HistoryEntry, { uiLanguage }: ExportFrame): string[] {
  return [
    entry.id,
    timeInJapan(new Date(entry.keptAt)),
    entry.via,
    entry.scenario,
    String(entry.scenarioVersion),
    entry.title[uiLanguage],
    entry.channel,
    entry.languages.join(' '),
    pieceText(entry.piece),
    entry.tone ?? '',
    entry.variant ?? '',
    answerText(entry, 'sellerName'),
    answerText(entry, 'orderNumber'),
    JSON.stringify(entry.answers),
    entry.texts.en ?? '',
    entry.texts.ja ?? '',
    entry.texts.zh ?? '',
    entry.edited.join(' '),
    entry.verdict,
    entry.accepted.join(' '),
  ]
}

function headings({ words }: ExportFrame): string[] {
  const { id, keptAt, via, scenario, scenarioVersion, title, channel, languages, piece, tone } = words
  const { variant, sellerName, orderNumber, answers, textEn, textJa, textZh, edited, verdict, accepted } =
    words
  return [
    ...[id, keptAt, via, scenario, scenarioVersion, title, channel, languages, piece, tone, variant],
    ...[sellerName, orderNumber, answers, textEn, textJa, textZh, edited, verdict, accepted],
  ]
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
    header: () => `\uFEFF${row(headings(frame))}`,
    entry: (entry) => row(cells(entry, frame)),
    footer: () => '',
  }
}

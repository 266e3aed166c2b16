import * as z from 'zod'
import { HistoryEntry } from '../../../contract/history.ts'
import type { EntryWriter, ExportFrame } from '../entry-format.ts'

const FORMAT = 'dispute-composer-history'
const VERSION = 2

/** The JSON export: everything of every entry, newest first. Since version 2 each says its `way`, written or received. */
export const HistoryExport = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  exportedAt: z.iso.datetime(),
  count: z.int().min(0),
  entries: z.array(HistoryEntry),
})
export type HistoryExport = z.infer<typeof HistoryExport>

/** JSON without loss, one entry per line. UTF-8, line feeds. */
export function createJsonWriter({ exportedAt, count }: ExportFrame): EntryWriter {
  const field = (name: string, value: string | number): string => `  "${name}": ${JSON.stringify(value)},\n`
  return {
    header: () =>
      `{\n${field('format', FORMAT)}${field('version', VERSION)}` +
      `${field('exportedAt', exportedAt)}${field('count', count)}  "entries": [`,
    entry: (entry, index) => `${index === 0 ? '' : ','}\n    ${JSON.stringify(entry)}`,
    footer: () => '\n  ]\n}\n',
  }
}

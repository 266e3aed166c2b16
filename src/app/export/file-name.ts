import type { ExportFormat } from '../../contract/export.ts'
import { todayInJapan } from '../clock.ts'

/** The name an export is offered under, safe on every system: `dispute-composer-2026-11-22.csv`. */
export function exportFileName(format: ExportFormat, now: Date): string {
  return `dispute-composer-${todayInJapan(now)}.${format}`
}

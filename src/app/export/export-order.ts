import * as z from 'zod'
import { ExportFormat, Selection } from '../../contract/export.ts'
import { UiLanguage } from '../../contract/language.ts'

/** Everything one export needs; plain JSON, so that it can be handed to a worker. */
export const ExportOrder = z.strictObject({
  format: ExportFormat,
  selection: Selection,
  /** The language of headings and titles. */
  uiLanguage: UiLanguage,
  /** The file to write, an absolute path the user or the application chose. */
  target: z.string().min(1),
  /** The moment of the export, UTC, ISO 8601. */
  exportedAt: z.iso.datetime(),
})
export type ExportOrder = z.infer<typeof ExportOrder>

import * as z from 'zod'
import { ExportFormat, Selection } from '../export.ts'
import { UiLanguage } from '../language.ts'

/** Long work in a worker thread; progress and end arrive as events. */
export const jobOperations = {
  /** Starts an export. The host asks for the file first; fails with `cancelled` when the user thinks better of it. */
  'job.start': {
    input: z.strictObject({
      kind: z.literal('export'),
      format: ExportFormat,
      selection: Selection,
      uiLanguage: UiLanguage,
    }),
    output: z.strictObject({ job: z.uuid() }),
  },
  /** Stops a job; nothing half-written stays. */
  'job.cancel': {
    input: z.strictObject({ job: z.uuid() }),
    output: z.strictObject({ cancelled: z.boolean() }),
  },
} as const

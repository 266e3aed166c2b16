import * as z from 'zod'
import { ExportOrder } from '../export/export-order.ts'

/** What a worker is started with: the store to read and what to do. */
export const JobOrder = z.strictObject({ store: z.string().min(1), export: ExportOrder })
export type JobOrder = z.infer<typeof JobOrder>

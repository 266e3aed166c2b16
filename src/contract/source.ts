import * as z from 'zod'

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export type Day = z.infer<typeof Day>

/** How sure we are of a fact. */
export const Confidence = z.enum(['high', 'medium', 'low'])
export type Confidence = z.infer<typeof Confidence>

/** Where a rule comes from. `name` is a page or document, `date` the day or the month (`YYYY-MM`) it stands for. */
export const Source = z.strictObject({
  name: z.string().min(1),
  url: z.url().optional(),
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  confidence: Confidence,
})
export type Source = z.infer<typeof Source>

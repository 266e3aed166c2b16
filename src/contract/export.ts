import * as z from 'zod'

/** The shapes history can be exported in. */
export const ExportFormat = z.enum(['txt', 'md', 'csv', 'json'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** What to export: the entries named, or everything the query finds (everything at all when it is empty). */
export const Selection = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('entries'), ids: z.array(z.uuid()).min(1).max(10_000) }),
  z.strictObject({ of: z.literal('query'), query: z.string().max(400) }),
])
export type Selection = z.infer<typeof Selection>

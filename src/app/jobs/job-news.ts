import * as z from 'zod'
import { FailureReply } from '../../contract/failure.ts'

/** What a worker tells while it works and when it ends. `stack` is set for errors nobody foresaw. */
export const JobNews = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), done: z.int(), total: z.int() }),
  z.strictObject({ kind: z.literal('done'), count: z.int() }),
  z.strictObject({ kind: z.literal('failed'), error: FailureReply, stack: z.string() }),
])
export type JobNews = z.infer<typeof JobNews>

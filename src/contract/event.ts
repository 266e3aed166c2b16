import * as z from 'zod'
import { FailureReply } from './failure.ts'

/** How an export reached the user: saved where the dialog said, or to be fetched by the page as a download. */
export const Delivery = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('saved'), name: z.string() }),
  z.strictObject({ by: z.literal('download'), name: z.string(), file: z.uuid(), size: z.int() }),
])
export type Delivery = z.infer<typeof Delivery>

/** News for the page. */
export const AppEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('job-progress'), job: z.uuid(), done: z.int(), total: z.int() }),
  z.strictObject({ kind: z.literal('job-done'), job: z.uuid(), count: z.int(), delivery: Delivery }),
  z.strictObject({ kind: z.literal('job-failed'), job: z.uuid(), error: FailureReply }),
  z.strictObject({
    kind: z.literal('command'),
    command: z.enum(['compose', 'history', 'read', 'packs', 'guide', 'keys']),
  }),
])
export type AppEvent = z.infer<typeof AppEvent>

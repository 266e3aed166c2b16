import * as z from 'zod'

/** What has arrived, the truth every step and every message is held against. */
export const Received = z.enum(['all', 'part', 'nothing'])
export type Received = z.infer<typeof Received>

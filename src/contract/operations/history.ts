import * as z from 'zod'
import { HistoryEntry, HistoryRow } from '../history.ts'

const ids = z.array(z.uuid()).min(1).max(10_000)

/** Calls about kept messages. */
export const historyOperations = {
  /** Newest first. `before` is the `cursor` of the previous page; `total` counts everything that matches. */
  'history.list': {
    input: z.strictObject({
      query: z.string().max(400),
      before: z.string().max(80).optional(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ rows: z.array(HistoryRow), total: z.int(), cursor: z.string().optional() }),
  },
  /** One entry whole. Fails with `not-found`. */
  'history.open': {
    input: z.strictObject({ id: z.uuid() }),
    output: z.strictObject({ entry: HistoryEntry }),
  },
  /** Takes entries out of the list; they can be restored until the application ends. */
  'history.remove': { input: z.strictObject({ ids }), output: z.strictObject({ removed: z.int() }) },
  /** Puts removed entries back. */
  'history.restore': { input: z.strictObject({ ids }), output: z.strictObject({ restored: z.int() }) },
} as const

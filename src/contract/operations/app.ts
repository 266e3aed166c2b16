import * as z from 'zod'
import { AppEvent } from '../event.ts'
import { Day } from '../source.ts'
import { Settings } from '../settings.ts'

/** Calls about the application itself. */
export const appOperations = {
  /** What the page needs first. `today` is the day in Japan. */
  'app.open': {
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'browser']),
      today: Day,
      dataFolder: z.string(),
      settings: Settings,
    }),
  },
  /**
   * Waits for news after the given number; answers with an empty list when none came for a while. A page that has just
   * opened asks with 0 and gets what is still kept, without commands meant for pages that were there before.
   */
  'app.next-event': {
    input: z.strictObject({ after: z.int().min(0) }),
    output: z.strictObject({ last: z.int().min(0), events: z.array(AppEvent) }),
  },
} as const

import * as z from 'zod'
import { ScenarioId } from './scenario.ts'

/**
 * Which scenarios stand first in the list: favourites in the order they were marked, those used last (newest first), those
 * used most among the newest kept messages. An id may be of a scenario that is no longer there.
 */
export const Usage = z.strictObject({
  favourites: z.array(ScenarioId),
  recent: z.array(ScenarioId),
  often: z.array(ScenarioId),
})
export type Usage = z.infer<typeof Usage>

import * as z from 'zod'
import { Day } from './source.ts'

/** Whose facts these are, the ones that came with the application or the user's own, and the day they were last reviewed. */
export const FactsOrigin = z.strictObject({ from: z.enum(['shipped', 'own']), since: Day })
export type FactsOrigin = z.infer<typeof FactsOrigin>

import * as z from 'zod'
import { Chooser } from '../chooser.ts'

/** Calls about the questions that lead to a scenario. */
export const chooserOperations = {
  /** The questions. Fails with `pack-broken` when they cannot be read or lead nowhere. */
  'chooser.open': { input: z.strictObject({}), output: z.strictObject({ chooser: Chooser }) },
} as const

import * as z from 'zod'
import { Settings } from '../settings.ts'

/** Calls about settings. */
export const settingsOperations = {
  'settings.read': { input: z.strictObject({}), output: z.strictObject({ settings: Settings }) },
  /** Saves what is given and leaves the rest. */
  'settings.save': {
    input: z.strictObject({ settings: Settings.omit({ exportFolder: true }).partial() }),
    output: z.strictObject({ settings: Settings }),
  },
} as const

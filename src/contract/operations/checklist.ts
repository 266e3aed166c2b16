import * as z from 'zod'
import { ChoiceId } from '../scenario.ts'
import { Received } from '../received.ts'

/** How far somebody has come: what has arrived, steps ticked, evidence gathered. */
export const Progress = z.strictObject({
  received: Received.optional(),
  steps: z.array(ChoiceId).max(200),
  evidence: z.array(ChoiceId).max(200),
})
export type Progress = z.infer<typeof Progress>

const key = { wizard: ChoiceId, orderNumber: z.string().min(1).max(40) }

/** Progress through a wizard is kept per order. */
export const checklistOperations = {
  'checklist.open': { input: z.strictObject(key), output: z.strictObject({ progress: Progress }) },
  'checklist.save': { input: z.strictObject({ ...key, progress: Progress }), output: z.strictObject({}) },
} as const

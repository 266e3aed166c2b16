import * as z from 'zod'
import { ReferenceTable } from '../reference.ts'

/** Calls about facts that are looked up: deadlines, places that help. */
export const referenceOperations = {
  /** Every table of facts, in the order of their ids. */
  'reference.list': {
    input: z.strictObject({}),
    output: z.strictObject({ references: z.array(ReferenceTable) }),
  },
} as const

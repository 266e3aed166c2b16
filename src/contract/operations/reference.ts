import * as z from 'zod'
import { FactsOrigin } from '../facts.ts'
import { ReferenceTable } from '../reference.ts'

/** A table of facts and whose it is. */
export const ListedReference = z.strictObject({ ...ReferenceTable.shape, facts: FactsOrigin })
export type ListedReference = z.infer<typeof ListedReference>

/** Calls about facts that are looked up: deadlines, places that help. */
export const referenceOperations = {
  /** Every table of facts, in the order of their ids. */
  'reference.list': {
    input: z.strictObject({}),
    output: z.strictObject({ references: z.array(ListedReference) }),
  },
} as const

import * as z from 'zod'
import { LONGEST_MESSAGE, ReadTask, ReadingFacts } from '../reading.ts'
import { Phrasebook } from '../phrasebook.ts'
import { Day } from '../source.ts'

const text = z.string().max(LONGEST_MESSAGE)

/** What is kept of a message from a seller; `receivedOn` is the day it came, Japan time. */
export const KeptMessage = z.strictObject({
  text: text.min(1),
  translation: text.exactOptional(),
  sender: z.string().max(200),
  receivedOn: Day.exactOptional(),
  orderNumber: z.string().max(40).exactOptional(),
  facts: ReadingFacts,
  tasks: z.array(ReadTask).max(400),
})
export type KeptMessage = z.infer<typeof KeptMessage>

/** Calls about messages that sellers write. */
export const readingOperations = {
  /** What the reading knows: phrases, labels, risks, with their sources. Fails with `pack-broken`. */
  'reading.phrasebook': { input: z.strictObject({}), output: z.strictObject({ phrasebook: Phrasebook }) },
  /** Keeps a message with its reading in the history. Fails with `invalid-input` when it is blank. */
  'reading.keep': { input: KeptMessage, output: z.strictObject({ entry: z.uuid() }) },
  /** Replaces the list of steps of a kept message. Fails with `not-found`. */
  'reading.change-tasks': {
    input: z.strictObject({ id: z.uuid(), tasks: z.array(ReadTask).max(400) }),
    output: z.strictObject({}),
  },
} as const

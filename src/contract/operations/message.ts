import * as z from 'zod'
import { DraftInput } from '../draft.ts'
import { Piece } from '../history.ts'
import { Language } from '../language.ts'
import { ProblemCode } from '../problem.ts'

const take = {
  draft: DraftInput,
  languages: z.array(Language).min(1),
  piece: Piece,
  /** Exactly what the page shows for these languages and this piece; a difference is refused as `stale-draft`. */
  shown: z.string(),
  /** The warnings the user accepted by an explicit act. */
  accepted: z.array(ProblemCode),
}

/** Calls that take a message out of the application. Both pass the gate again and fail with `refused`. */
export const messageOperations = {
  /** Keeps the message and puts `text` on the clipboard; `by: 'page'` means the page has to write it. */
  'message.copy': {
    input: z.strictObject(take),
    output: z.strictObject({ entry: z.uuid(), text: z.string(), by: z.enum(['host', 'page']) }),
  },
  /** Keeps the message without the clipboard, before it is exported. */
  'message.keep': {
    input: z.strictObject(take),
    output: z.strictObject({ entry: z.uuid() }),
  },
} as const

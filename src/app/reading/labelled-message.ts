import * as z from 'zod'
import { Language } from '../../contract/language.ts'
import { ReplyKind, RiskId } from '../../contract/reading-words.ts'

/** A message, or a line of one, and what somebody who knows found in it. `kind` and `steps` are absent where nobody said. */
export const LabelledMessage = z.strictObject({
  id: z.string().optional(),
  language: Language.optional(),
  group: z.enum(['risky', 'harmless', 'instruction']).optional(),
  text: z.string().min(1),
  risks: z.array(RiskId),
  kind: ReplyKind.optional(),
  steps: z.array(z.strictObject({ text: z.string().min(1), labels: z.array(z.string()) })).optional(),
})
export type LabelledMessage = z.infer<typeof LabelledMessage>

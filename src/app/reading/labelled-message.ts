import * as z from 'zod'
import { Language } from '../../contract/language.ts'
import { ReplyKind, RiskId } from '../../contract/reading-words.ts'

/** A message a seller could have written, with all that a person finds in it. */
export const LabelledMessage = z.strictObject({
  id: z.string().min(1),
  language: Language,
  group: z.enum(['risky', 'harmless', 'instruction']),
  text: z.string().min(1),
  risks: z.array(RiskId),
  kind: ReplyKind,
  /** Pieces of the text, without a number in front and a stop behind, with the canonical names of their labels. */
  steps: z.array(z.strictObject({ text: z.string().min(1), labels: z.array(z.string()) })),
})
export type LabelledMessage = z.infer<typeof LabelledMessage>

/** A message, or a line of one, to learn from: only its risks were looked for; what is absent nobody said. */
export const LabelledText = LabelledMessage.partial({
  id: true,
  language: true,
  group: true,
  kind: true,
  steps: true,
})
export type LabelledText = z.infer<typeof LabelledText>

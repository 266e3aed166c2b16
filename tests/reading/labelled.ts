import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { Language } from '../../src/contract/language.ts'
import { ReplyKind, RiskId } from '../../src/contract/reading-words.ts'

/** A message a seller could have written, with what a person finds in it. */
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

/** The two parts of the set: one to write phrases against, one to measure them. */
export type Part = 'development' | 'test'

/** Reads a part of the labelled set. Throws when a message has another shape, or a step that is not in its text. */
export function readLabelled(part: Part): LabelledMessage[] {
  const file = new URL(`messages/${part}.json`, import.meta.url)
  const messages = z.array(LabelledMessage).parse(JSON.parse(readFileSync(file, 'utf8')))
  for (const { id, text, steps } of messages)
    for (const step of steps) if (!text.includes(step.text)) throw new Error(`${id}: no step “${step.text}”`)
  return messages
}

import * as z from 'zod'
import { Language } from './language.ts'
import { Received } from './received.ts'
import { ChoiceId, FieldId, ScenarioId } from './scenario.ts'

/** An amount: decimal digits with a point, and an ISO 4217 currency code. `{ "value": "12.34", "currency": "USD" }` */
export const Money = z.strictObject({ value: z.string().max(40), currency: z.string().max(8) })
export type Money = z.infer<typeof Money>

/** A free sentence, written once per language. */
export const Sentence = z.strictObject({
  en: z.string().max(4000).exactOptional(),
  ja: z.string().max(4000).exactOptional(),
  zh: z.string().max(4000).exactOptional(),
})
export type Sentence = z.infer<typeof Sentence>

/** What a person gave for one field: text, date `YYYY-MM-DD` or choice id; yes/no; several choices; money; a sentence. */
export const Answer = z.union([
  z.string().max(4000),
  z.boolean(),
  z.array(z.string().max(400)).max(40),
  Money,
  Sentence,
])
export type Answer = z.infer<typeof Answer>

/** Answers by field id. */
export const Answers = z.record(FieldId, Answer)
export type Answers = z.infer<typeof Answers>

/** Texts changed by hand, by language; a language that is absent is as rendered. */
export const Edits = z.partialRecord(Language, z.string().max(20_000))
export type Edits = z.infer<typeof Edits>

/** A draft as it travels and is kept: the scenario by id, the answers, tone, variant, hand edits, what has arrived. */
export const DraftInput = z.strictObject({
  scenario: ScenarioId,
  answers: Answers,
  tone: ChoiceId.optional(),
  variant: ChoiceId.optional(),
  edits: Edits,
  /** What the user says has arrived. */
  received: Received.optional(),
})
export type DraftInput = z.infer<typeof DraftInput>

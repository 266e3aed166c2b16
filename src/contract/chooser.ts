import * as z from 'zod'
import { UiText } from './language.ts'
import { ChoiceId, ScenarioId } from './scenario.ts'

/** Where the questions end: a scenario, the case of it the answers speak of, and what to think of before it is sent. */
export const ChooserEnd = z.strictObject({
  scenario: ScenarioId,
  variant: ChoiceId.optional(),
  hint: UiText.optional(),
})
export type ChooserEnd = z.infer<typeof ChooserEnd>

/** One answer to a question: it leads to another question or to a scenario. */
export const ChooserAnswer = z.strictObject({
  label: UiText,
  to: z.union([z.strictObject({ question: ChoiceId }), ChooserEnd]),
})
export type ChooserAnswer = z.infer<typeof ChooserAnswer>

/** A question somebody can answer without knowing the names of scenarios. */
export const ChooserQuestion = z.strictObject({
  id: ChoiceId,
  ask: UiText,
  help: UiText.optional(),
  answers: z.array(ChooserAnswer).min(2).max(8),
})
export type ChooserQuestion = z.infer<typeof ChooserQuestion>

/** `chooser.json`: a few questions that end in the right scenario. It begins with the first. */
export const Chooser = z.strictObject({ questions: z.array(ChooserQuestion).min(1).max(60) })
export type Chooser = z.infer<typeof Chooser>

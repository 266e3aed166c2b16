import * as z from 'zod'
import { Answers } from './draft.ts'
import { Language, Localized } from './language.ts'
import { ProblemCode, Verdict } from './problem.ts'
import { Channel, ChoiceId, ScenarioId } from './scenario.ts'

/** Which piece of a message was taken: all of it, one paragraph, or one part of a split (both counted from 0). */
export const Piece = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('whole') }),
  z.strictObject({ of: z.literal('paragraph'), index: z.int().min(0) }),
  z.strictObject({ of: z.literal('part'), index: z.int().min(0) }),
])
export type Piece = z.infer<typeof Piece>

/** A message that was copied or saved, with everything needed to make it again. */
export const HistoryEntry = z.strictObject({
  id: z.uuid(),
  /** When it was kept, UTC, ISO 8601 with milliseconds. */
  keptAt: z.iso.datetime(),
  via: z.enum(['copy', 'export']),
  scenario: ScenarioId,
  scenarioVersion: z.int().positive(),
  title: Localized,
  channel: Channel,
  /** The languages that were taken. */
  languages: z.array(Language).min(1),
  piece: Piece,
  tone: ChoiceId.optional(),
  variant: ChoiceId.optional(),
  answers: Answers,
  /** The whole text in every language at that moment, hand edits included. */
  texts: z.partialRecord(Language, z.string()),
  /** The languages that had been changed by hand. */
  edited: z.array(Language),
  verdict: Verdict,
  /** The warnings the user accepted. */
  accepted: z.array(ProblemCode),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** A row of the history list. `excerpt` is the beginning of the taken text or the place the search found. */
export const HistoryRow = z.strictObject({
  id: z.uuid(),
  keptAt: z.iso.datetime(),
  via: z.enum(['copy', 'export']),
  scenario: ScenarioId,
  title: Localized,
  languages: z.array(Language),
  sellerName: z.string(),
  orderNumber: z.string(),
  excerpt: z.string(),
  excerptLanguage: Language,
  verdict: Verdict,
})
export type HistoryRow = z.infer<typeof HistoryRow>

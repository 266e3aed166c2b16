import * as z from 'zod'
import { Answers } from './draft.ts'
import { Language, Localized } from './language.ts'
import { ProblemCode, Verdict } from './problem.ts'
import { ReadingFacts, ReadingReport, ReadTask } from './reading.ts'
import { ReplyKind, RiskId } from './reading-words.ts'
import { Channel, ChoiceId, ScenarioId } from './scenario.ts'
import { Day } from './source.ts'

/** Which piece of a message was taken: all of it, one paragraph, or one part of a split (both counted from 0). */
export const Piece = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('whole') }),
  z.strictObject({ of: z.literal('paragraph'), index: z.int().min(0) }),
  z.strictObject({ of: z.literal('part'), index: z.int().min(0) }),
])
export type Piece = z.infer<typeof Piece>

/** What every entry has; `keptAt` is when it was kept, UTC, ISO 8601 with milliseconds. */
const kept = { id: z.uuid(), keptAt: z.iso.datetime() }

/** A message that was copied or saved, with everything needed to make it again. */
export const WrittenEntry = z.strictObject({
  way: z.literal('written'),
  ...kept,
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
export type WrittenEntry = z.infer<typeof WrittenEntry>

/** A message that came from a seller, letter for letter as it was pasted, with what was read in it that day. */
export const ReceivedEntry = z.strictObject({
  way: z.literal('received'),
  ...kept,
  sender: z.string(),
  /** The day it came, Japan time. */
  receivedOn: Day.exactOptional(),
  orderNumber: z.string().exactOptional(),
  text: z.string(),
  translation: z.string().exactOptional(),
  facts: ReadingFacts,
  tasks: z.array(ReadTask),
  report: ReadingReport,
})
export type ReceivedEntry = z.infer<typeof ReceivedEntry>

/** What the history keeps. */
export const HistoryEntry = z.discriminatedUnion('way', [WrittenEntry, ReceivedEntry])
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** A row about a written message. `excerpt` is the beginning of the taken text or the place the search found. */
export const WrittenRow = z.strictObject({
  way: z.literal('written'),
  ...kept,
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
export type WrittenRow = z.infer<typeof WrittenRow>

/** A row about a received message; what is not known is `''` or null. */
export const ReceivedRow = z.strictObject({
  way: z.literal('received'),
  ...kept,
  sender: z.string(),
  orderNumber: z.string(),
  kind: ReplyKind.nullable(),
  /** The gravest first. */
  risks: z.array(RiskId),
  excerpt: z.string(),
  excerptLanguage: Language.nullable(),
})
export type ReceivedRow = z.infer<typeof ReceivedRow>

/** A row of the history list. */
export const HistoryRow = z.discriminatedUnion('way', [WrittenRow, ReceivedRow])
export type HistoryRow = z.infer<typeof HistoryRow>

import * as z from 'zod'
import { Answers } from './draft.ts'
import { Language } from './language.ts'
import { CaseStatus, ReplyKind, RiskId, RiskSeverity } from './reading-words.ts'
import { Received } from './received.ts'
import { ChoiceId, ScenarioId } from './scenario.ts'

/** The longest message that is read, in UTF-16 units. */
export const LONGEST_MESSAGE = 100_000

/** A place in a text, in UTF-16 units. */
export const Span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof Span>

/** What the buyer knows and the message is held against; what is absent was not asked. */
export const ReadingFacts = z.strictObject({
  received: Received.exactOptional(),
  caseStatus: CaseStatus.exactOptional(),
  paymentMethod: ChoiceId.exactOptional(),
  /** Answers of the draft at hand, for the replies. */
  answers: Answers.exactOptional(),
})
export type ReadingFacts = z.infer<typeof ReadingFacts>

/**
 * A label of the shop's screens where a message names it; `label` is its canonical English name. `heard` when the words of the
 * step were learnt to mean it: no known wording stands there, or one that is much less likely.
 */
export const FoundLabel = z.strictObject({
  label: z.string(),
  ...Span.shape,
  heard: z.literal(true).exactOptional(),
})
export type FoundLabel = z.infer<typeof FoundLabel>

/** One thing the seller asks to do on the shop's screens, in order; the place holds the seller's own words. */
export const ReadStep = z.strictObject({ ...Span.shape, labels: z.array(FoundLabel) })
export type ReadStep = z.infer<typeof ReadStep>

/** A risk and the words that decided it: `start` to `end` is the sentence or part of it, `words` the deciding ones. */
export const FoundRisk = z.strictObject({
  id: RiskId,
  severity: RiskSeverity,
  ...Span.shape,
  words: z.array(Span).min(1),
})
export type FoundRisk = z.infer<typeof FoundRisk>

/** A step that is untrue or sets a trap: index of the step (from 0), the rule, and the fact it is held against. */
export const FoundConflict = z.strictObject({
  id: ChoiceId,
  step: z.int().min(0),
  nature: z.enum(['untrue', 'trap']),
  fact: z.enum(['received', 'caseStatus', 'paymentMethod']).exactOptional(),
})
export type FoundConflict = z.infer<typeof FoundConflict>

/** A day, an amount, a number of an order or parcel, or a time to keep, as every language writes it: `USD 5`, `10 days`. */
export const NamedFact = z.strictObject({
  kind: z.enum(['date', 'money', 'id', 'duration']),
  key: z.string(),
  ...Span.shape,
})
export type NamedFact = z.infer<typeof NamedFact>

/** What stands in the original and not, or otherwise, in its translation; the absent side is `''`. */
export const TextDifference = z.strictObject({
  kind: z.enum(['number', 'date', 'money', 'id', 'latin', 'label', 'sentences', 'negation']),
  original: z.string(),
  translation: z.string(),
})
export type TextDifference = z.infer<typeof TextDifference>

/** A scenario that fits as an answer, why, and what was read for its fields. */
export const Suggestion = z.strictObject({
  scenario: ScenarioId,
  because: z.union([RiskId, ReplyKind]),
  answers: Answers,
})
export type Suggestion = z.infer<typeof Suggestion>

/** Everything that was read in a message. Offsets count in the message as it was given. */
export const Reading = z.strictObject({
  /** Absent when the text holds no letters of a language we read. */
  language: Language.exactOptional(),
  /** Absent when nothing decided it. */
  kind: z.strictObject({ id: ReplyKind, words: z.array(Span) }).exactOptional(),
  sentences: z.array(Span),
  steps: z.array(ReadStep),
  /** The sentence after the steps that asks to report back. */
  closing: Span.exactOptional(),
  labels: z.array(FoundLabel),
  /** The first place of each risk, the gravest first. */
  risks: z.array(FoundRisk),
  conflicts: z.array(FoundConflict),
  named: z.array(NamedFact),
  glosses: z.array(z.strictObject({ id: ChoiceId, ...Span.shape })),
  mistranslations: z.array(z.strictObject({ id: ChoiceId, ...Span.shape })),
  /** Invisible and bidirectional characters, as `U+202E`. */
  hidden: z.array(z.strictObject({ code: z.string(), ...Span.shape })),
  differences: z.array(TextDifference),
  suggestions: z.array(Suggestion),
})
export type Reading = z.infer<typeof Reading>

/** A reading in words, as the command line prints it and the history keeps it; steps count from 1. */
export const ReadingReport = z.strictObject({
  version: z.literal(1),
  language: Language.nullable(),
  kind: ReplyKind.nullable(),
  steps: z.array(
    z.strictObject({ index: z.int().positive(), text: z.string(), labels: z.array(z.string()) }),
  ),
  risks: z.array(z.strictObject({ id: RiskId, quote: z.string(), reason: z.string() })),
  contradictions: z.array(z.strictObject({ step: z.int().positive(), fact: z.string(), reason: z.string() })),
  differences: z.array(TextDifference),
  suggestions: z.array(ScenarioId),
})
export type ReadingReport = z.infer<typeof ReadingReport>

/** One step of the list a buyer makes out of a message; `from` are its places in the message, none when written by hand. */
export const ReadTask = z.strictObject({
  text: z.string().min(1).max(2000),
  labels: z.array(z.string()),
  done: z.boolean(),
  from: z.array(Span),
})
export type ReadTask = z.infer<typeof ReadTask>

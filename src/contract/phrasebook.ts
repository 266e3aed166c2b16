import * as z from 'zod'
import { UiText } from './language.ts'
import { CaseStatus, ReplyKind, RiskId, RiskSeverity } from './reading-words.ts'
import { Received } from './received.ts'
import { ChoiceId, ScenarioId } from './scenario.ts'
import { Day, Source } from './source.ts'

/**
 * Ways to write one thing, per language of a message. A form is words: `cancel*` is any word that begins so, `a/b` is either
 * word, `~` stands for up to three words (six Chinese or Japanese characters). Everything else is compared without case,
 * width, accents of typing and invisible characters.
 */
export const Forms = z.strictObject({
  en: z.array(z.string().min(1)).optional(),
  zh: z.array(z.string().min(1)).optional(),
  ja: z.array(z.string().min(1)).optional(),
})
export type Forms = z.infer<typeof Forms>

/** One idea sellers write about, under the name patterns use. */
export const PhraseWord = z.strictObject({ id: ChoiceId, ...Forms.shape })
export type PhraseWord = z.infer<typeof PhraseWord>

/**
 * What decides that a sentence says something: ideas that stand near each other. An item of `all` is the id of a word, several
 * joined by `|` for either of them, with `!` in front when it has to be denied (`!send-back`: no need to send back), with `?`
 * in front when it does not matter whether it is.
 */
export const PhrasePattern = z.strictObject({
  all: z.array(z.string().min(1)).min(1),
  /** The most words between the first and the last; a Chinese or Japanese character counts half a word. 12 when absent. */
  within: z.int().positive().optional(),
  /** Whether they stand in this order. */
  ordered: z.boolean().optional(),
  /** How far it looks: one sentence, two that follow each other, or the whole message. One sentence when absent. */
  reach: z.enum(['sentence', 'neighbours', 'message']).optional(),
  /** Ideas that make it harmless when one stands within the same reach. */
  unless: z.array(z.string()).optional(),
})
export type PhrasePattern = z.infer<typeof PhrasePattern>

/** Something a sentence may be used for, why that is risky, what follows, and what to answer. */
export const PhraseRisk = z.strictObject({
  id: RiskId,
  severity: RiskSeverity,
  title: UiText,
  reason: UiText,
  consequence: UiText,
  answer: UiText,
  /** Scenarios that answer it, the best first. */
  scenarios: z.array(ScenarioId).min(1),
  patterns: z.array(PhrasePattern).min(1),
  sources: z.array(Source).min(1),
})
export type PhraseRisk = z.infer<typeof PhraseRisk>

/** A label of the shop's screens under its canonical English name; `row` is the row of the table of labels that dates it. */
export const PhraseLabel = z.strictObject({
  label: z.string().min(1),
  /** What pressing or choosing it does, as a step: 返品して返金を選ぶ. */
  act: UiText,
  meaning: UiText,
  row: ChoiceId,
  forms: Forms,
})
export type PhraseLabel = z.infer<typeof PhraseLabel>

/** What decides the kind of a reply. */
export const PhraseKind = z.strictObject({
  id: ReplyKind,
  scenarios: z.array(ScenarioId),
  patterns: z.array(PhrasePattern),
})
export type PhraseKind = z.infer<typeof PhraseKind>

/** A phrase of sellers and what it means. */
export const PhraseGloss = z.strictObject({ id: ChoiceId, forms: Forms, meaning: UiText })
export type PhraseGloss = z.infer<typeof PhraseGloss>

/** Words a translator is known to get wrong in Japanese, and what stood there. */
export const Mistranslation = z.strictObject({
  id: ChoiceId,
  ja: z.array(z.string().min(1)).min(1),
  /** What the seller wrote. */
  meant: z.string().min(1),
  explanation: UiText,
  sources: z.array(Source).min(1),
})
export type Mistranslation = z.infer<typeof Mistranslation>

/** Where a step is untrue or sets a trap: the labels it names and the facts it is held against; all named facts must hold. */
export const StepConflict = z.strictObject({
  id: ChoiceId,
  nature: z.enum(['untrue', 'trap']),
  labels: z.array(z.string().min(1)).min(1),
  received: z.array(Received).min(1).optional(),
  caseStatus: z.array(CaseStatus).min(1).optional(),
  paymentMethod: z.array(ChoiceId).min(1).optional(),
  reason: UiText,
  /** The truthful way beside it. */
  instead: UiText,
  sources: z.array(Source).min(1),
})
export type StepConflict = z.infer<typeof StepConflict>

/** Everything the reading of a seller's message knows, as in `templates/phrasebook/*.json`. */
export const Phrasebook = z.strictObject({
  reviewed: Day,
  /** Chinese characters in their traditional and, at the same place, simplified shape. */
  letters: z.strictObject({ traditional: z.string(), simplified: z.string() }),
  words: z.array(PhraseWord),
  labels: z.array(PhraseLabel),
  risks: z.array(PhraseRisk),
  kinds: z.array(PhraseKind),
  glosses: z.array(PhraseGloss),
  mistranslations: z.array(Mistranslation),
  conflicts: z.array(StepConflict),
})
export type Phrasebook = z.infer<typeof Phrasebook>

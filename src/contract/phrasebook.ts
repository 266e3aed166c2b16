import * as z from 'zod'
import { UiText } from './language.ts'
import { CaseStatus, ReplyKind, RiskId, RiskSeverity } from './reading-words.ts'
import { Received } from './received.ts'
import { ChoiceId, ScenarioId } from './scenario.ts'
import { Day, Source } from './source.ts'

/**
 * Ways to write one thing, per language of a message. A form is words: `cancel*` is any word that begins so, `a|b` is either
 * word, `~` stands for up to three words (six Chinese or Japanese characters). In front of a label's form `=` lets it count
 * only as a whole step or quotation or beside a word for choosing. Everything is compared without case, width, punctuation,
 * accents and invisible characters; `&` is “and”, and a long English word may be written a little wrong.
 */
export const Forms = z.strictObject({
  en: z.array(z.string().min(1)).optional(),
  zh: z.array(z.string().min(1)).optional(),
  ja: z.array(z.string().min(1)).optional(),
})
export type Forms = z.infer<typeof Forms>

/** One idea sellers write about: a thing, an act, a way of asking. */
export const PhraseIdea = z.strictObject({ id: ChoiceId, forms: Forms })
export type PhraseIdea = z.infer<typeof PhraseIdea>

/** Weights in hundredths, each behind the letter of an outcome, `a` the first, and the clue they belong to: `a40b-20 @end-case`. */
const WeightLine = z.string().regex(/^(?:[a-z]-?\d+)+ ./)

/**
 * What decides that a message says something: clues with their weights, learnt from labelled messages. A clue is an idea
 * (`@end-case`, denied `@!end-case`), an idea anywhere in the message (`^ @case`) or a few words (`cancel ~ dispute`, 取 消 纠).
 * The weights of the clues in one or two sentences, of the ideas in the message and the start of an outcome are summed up;
 * above zero it is said.
 */
export const PhraseWeights = z.strictObject({
  /** The day they were learnt, and from how many messages. */
  learntOn: Day,
  messages: z.int().positive(),
  /** What can be said, and where each sum starts, in hundredths. */
  outcomes: z.array(z.strictObject({ of: z.union([RiskId, ReplyKind]), start: z.int() })).min(1),
  /** What adds to which outcome. */
  clues: z.array(WeightLine),
  /** What decides which pieces of a message are steps: `a` adds to beginning one, `b` to going on with one: `a12b-3 first: open`. */
  steps: z.array(WeightLine),
  /** The labels whose wordings in a step were learnt, where each sum starts, and what adds to it, as with `clues`. */
  labels: z.array(z.strictObject({ of: z.string().min(1), start: z.int() })),
  labelClues: z.array(WeightLine),
})
export type PhraseWeights = z.infer<typeof PhraseWeights>

/** Something a sentence may be used for, why that is risky, what follows, and what to answer. */
export const PhraseRisk = z.strictObject({
  id: RiskId,
  severity: RiskSeverity,
  /** What a message with it mainly is; without it other words decide. */
  kind: ReplyKind.optional(),
  title: UiText,
  reason: UiText,
  consequence: UiText,
  answer: UiText,
  /** Scenarios that answer it, the best first. */
  scenarios: z.array(ScenarioId).min(1),
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
  /** The label its bare wording (`=`) means where the message speaks of a case: *cancel*. */
  inCase: z.string().min(1).optional(),
  /** The label it means as a question that is to be answered with no: *Received goods: “No”*. */
  ifNo: z.string().min(1).optional(),
})
export type PhraseLabel = z.infer<typeof PhraseLabel>

/** Scenarios that answer a kind of reply, the best first where the message names no topic. */
export const PhraseKind = z.strictObject({ id: ReplyKind, scenarios: z.array(ScenarioId) })
export type PhraseKind = z.infer<typeof PhraseKind>

/**
 * What a message is about, by the scenario that is about it: it comes before other answers, but not before the best for a risk
 * that is about no topic. A step that names one of `labels` is about it too. `received` names what must have arrived for it;
 * absent when it always fits.
 */
export const PhraseTopic = z.strictObject({
  id: ScenarioId,
  received: z.array(Received).min(1).optional(),
  labels: z.array(z.string().min(1)).min(1).optional(),
  forms: Forms,
})
export type PhraseTopic = z.infer<typeof PhraseTopic>

/** A phrase of sellers and what it means. */
export const PhraseGloss = z.strictObject({ id: ChoiceId, forms: Forms, meaning: UiText })
export type PhraseGloss = z.infer<typeof PhraseGloss>

/** The name of a shop, a carrier or an app, which a translation should keep, in every way it is written. */
export const PhraseName = z.strictObject({ id: ChoiceId, forms: Forms })
export type PhraseName = z.infer<typeof PhraseName>

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
  /** English words as sellers misspell them, and the ones that are meant: those no single slip in a long word explains. */
  misspellings: z.record(z.string(), z.string()),
  ideas: z.array(PhraseIdea),
  weights: PhraseWeights,
  labels: z.array(PhraseLabel),
  risks: z.array(PhraseRisk),
  kinds: z.array(PhraseKind),
  topics: z.array(PhraseTopic),
  glosses: z.array(PhraseGloss),
  names: z.array(PhraseName),
  mistranslations: z.array(Mistranslation),
  conflicts: z.array(StepConflict),
})
export type Phrasebook = z.infer<typeof Phrasebook>

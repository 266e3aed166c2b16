import * as z from 'zod'
import { Language, UiText } from './language.ts'
import { Category, Example } from './pack.ts'
import { ChoiceId, ScenarioFile, ScenarioId } from './scenario.ts'

/** The shape own packs are written in today. Older ones are brought up to it, newer ones are refused. */
export const OWN_PACK_FORMAT = 1
/** The largest file of an own pack, in bytes. */
export const OWN_PACK_BYTES = 1024 * 1024
/** Most scenarios in one own pack. */
export const OWN_PACK_SCENARIOS = 500

/** A template as its author writes it. The true limit is smaller and explained with a line; this one only keeps floods out. */
export const TemplateSource = z.string().max(200_000)

/** The name of a shared piece, as it stands in `{{> name}}`. */
export const PartialName = z
  .string()
  .max(60)
  .regex(/^(?!constructor$|prototype$|length$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/)

/** Shared pieces by language and name. */
export const Partials = z.partialRecord(Language, z.record(PartialName, TemplateSource))
export type Partials = z.infer<typeof Partials>

/** One template per language. */
export const MessageSources = z.partialRecord(Language, TemplateSource)
export type MessageSources = z.infer<typeof MessageSources>

/** Which shipped scenario a copy was made from, and in which version its maker last saw it. */
export const Origin = z.strictObject({ scenario: ScenarioId, version: z.int().positive() })
export type Origin = z.infer<typeof Origin>

/** A scenario of an own pack: its file with every choice put in place, its templates, and answers to try it with. */
export const OwnScenario = z.strictObject({
  scenario: ScenarioFile,
  messages: MessageSources,
  examples: z.array(Example).max(40).optional(),
  from: Origin.optional(),
})
export type OwnScenario = z.infer<typeof OwnScenario>

/**
 * A pack of one's own, one JSON file: scenarios and shared pieces only. Wizards are named by the ids of the shipped ones;
 * categories are its own or shipped ones.
 */
export const OwnPack = z.strictObject({
  formatVersion: z.literal(OWN_PACK_FORMAT),
  id: ChoiceId.max(60),
  /** Three numbers, `1.4.0`. */
  version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/),
  author: z.string().min(1).max(200),
  licence: z.string().min(1).max(200),
  languages: z.array(Language).min(1),
  title: UiText,
  categories: z.array(Category).max(100).optional(),
  partials: Partials,
  scenarios: z.array(OwnScenario).max(OWN_PACK_SCENARIOS),
})
export type OwnPack = z.infer<typeof OwnPack>

/** A scenario as its author writes it: everything its message is made of, with the shared pieces it uses. */
export const Manuscript = z.strictObject({
  scenario: ScenarioFile,
  messages: MessageSources,
  partials: Partials,
  examples: z.array(Example).max(40),
})
export type Manuscript = z.infer<typeof Manuscript>

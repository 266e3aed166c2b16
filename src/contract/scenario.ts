import * as z from 'zod'
import { Language, Localized, UiText } from './language.ts'
import { RuleIgnore } from './rule-ignore.ts'
import { Received } from './received.ts'
import { Day, Source } from './source.ts'
import { Template } from './template.ts'

/** A scenario's id, kebab-case. */
export const ScenarioId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
export type ScenarioId = z.infer<typeof ScenarioId>

/** A field's id, camelCase; the name a template uses. */
export const FieldId = z
  .string()
  .regex(/^(?!constructor$|prototype$|length$|tone$|variant$|this$)[a-z][a-zA-Z0-9]{0,39}$/)
export type FieldId = z.infer<typeof FieldId>

/** The id of a choice, a tone or a variant, kebab-case; the flag a template tests. */
export const ChoiceId = z.string().regex(/^(?!constructor$|prototype$|length$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
export type ChoiceId = z.infer<typeof ChoiceId>

/** One choice with its words in every language; `aliases` are other ways people write it. */
export const Choice = z.strictObject({
  id: ChoiceId,
  label: Localized,
  aliases: z.array(z.string()).optional(),
})
export type Choice = z.infer<typeof Choice>

/** The kinds of question. `sentence` is one free text per language; `yes-no` is a switch for optional sentences. */
export const FieldType = z.enum([
  'text',
  'sentence',
  'choice',
  'choices',
  'date',
  'money',
  'quantity',
  'order-number',
  'tracking-number',
  'url',
  'address',
  'yes-no',
])
export type FieldType = z.infer<typeof FieldType>

/** A condition for showing a field: the named choice field, `tone` or `variant` has one of these values. */
export const Condition = z.strictObject({ name: z.string(), is: z.array(ChoiceId).min(1) })
export type Condition = z.infer<typeof Condition>

const fieldShape = {
  id: FieldId,
  type: FieldType,
  label: UiText,
  help: UiText.optional(),
  placeholder: UiText.optional(),
  required: z.boolean(),
  /** All conditions must hold, else the field is hidden and not required. */
  shownWhen: z.array(Condition).optional(),
  /** For `choice` and `choices`: may an answer be a text that is not on the list? */
  open: z.boolean().optional(),
  /** For `date`: the day should lie in the past (or be today) or in the future (or be today). */
  tense: z.enum(['past', 'future']).optional(),
  /** The id of a field that should say something else (a tracking number is no order number). */
  differsFrom: FieldId.optional(),
  /** For `date`: the id of a date field this day should not be earlier than. */
  notBefore: FieldId.optional(),
  /** Longest sensible answer in Unicode code points, for `text`, `address` and each language of `sentence`. */
  maximum: z.int().positive().optional(),
}

/** A field as written in `scenario.json`; `choices` is the id of a list in `templates/choices/` or the list itself. */
export const FieldFile = z.strictObject({
  ...fieldShape,
  choices: z.union([z.string(), z.array(Choice).min(1)]).optional(),
})
export type FieldFile = z.infer<typeof FieldFile>

/** A field as the application uses it: its choices are put in place (empty for other types). */
export const Field = z.strictObject({ ...fieldShape, choices: z.array(Choice) })
export type Field = z.infer<typeof Field>

/** Where a message is sent: the shop's chat, the dispute form, the card company, the platform's support. */
export const Channel = z.enum(['chat', 'dispute', 'card-company', 'platform'])
export type Channel = z.infer<typeof Channel>

/** Something to photograph or fetch before pressing anything. */
export const EvidenceItem = z.strictObject({
  id: ChoiceId,
  label: UiText,
  mustShow: UiText,
  sources: z.array(Source).min(1),
})
export type EvidenceItem = z.infer<typeof EvidenceItem>

/** A tone or a variant of a scenario, with its name in the interface. */
export const Mode = z.strictObject({ id: ChoiceId, label: UiText })
export type Mode = z.infer<typeof Mode>

const scenarioShape = {
  id: ScenarioId,
  /** Counts up whenever words or fields change; history entries remember it. */
  version: z.int().positive(),
  category: ChoiceId,
  title: Localized,
  /** One line: when this scenario fits. */
  when: UiText,
  /** One line: when another one fits better. */
  whenNot: UiText,
  tags: z.array(z.string()),
  channel: Channel,
  /** The language the reader of the message gets; the large pane and the first copy key follow it. */
  sendLanguage: Language,
  languages: z.array(Language).min(1),
  tones: z.array(Mode),
  variants: z.array(Mode),
  evidence: z.array(EvidenceItem),
  /** What may have arrived for the message to be true; absent where it makes no difference. */
  fits: z.array(Received).min(1).optional(),
  /** The id of the wizard whose steps stand beside the message. */
  wizard: z.string(),
  sources: z.array(Source).min(1),
  /** The day somebody last read the whole scenario against its sources. */
  reviewed: Day,
  /** Rules of the linter that do not apply to this scenario. */
  ignore: z.array(RuleIgnore).optional(),
}

/** `scenario.json` as it lies on disk. */
export const ScenarioFile = z.strictObject({ ...scenarioShape, fields: z.array(FieldFile).min(1) })
export type ScenarioFile = z.infer<typeof ScenarioFile>

/** A scenario ready for use: fields with their choices and one checked template per language. */
export const Scenario = z.strictObject({
  ...scenarioShape,
  pack: z.string(),
  fields: z.array(Field).min(1),
  templates: z.partialRecord(Language, Template),
})
export type Scenario = z.infer<typeof Scenario>

/** What a list of scenarios shows of each. */
export const ScenarioSummary = z.strictObject({
  id: ScenarioId,
  category: ChoiceId,
  title: Localized,
  when: UiText,
  whenNot: UiText,
  tags: z.array(z.string()),
  languages: z.array(Language),
  /** The pack it belongs to, and whether that is one of the user's own. */
  pack: z.string(),
  own: z.boolean(),
  /** What a search looks at: three lines in search form with titles, tags, and when-lines with the words of the messages. */
  words: z.string(),
})
export type ScenarioSummary = z.infer<typeof ScenarioSummary>

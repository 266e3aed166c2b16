import * as z from 'zod'
import { Answers } from './draft.ts'
import { Language, UiText } from './language.ts'
import { RuleIgnore } from './rule-ignore.ts'
import { Choice, ChoiceId, ScenarioId } from './scenario.ts'

/** A group in the list of scenarios. */
export const Category = z.strictObject({ id: ChoiceId, label: UiText })
export type Category = z.infer<typeof Category>

/** `pack.json`: what a pack is called, who made it, and its scenarios in the order of the list. */
export const PackManifest = z.strictObject({
  id: ChoiceId,
  /** Three numbers, `1.4.0`. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The shape of the files. Only 1 exists. */
  formatVersion: z.literal(1),
  author: z.string().min(1),
  licence: z.string().min(1),
  languages: z.array(Language).min(1),
  title: UiText,
  categories: z.array(Category).min(1),
  scenarios: z.array(ScenarioId).min(1),
  /** Rules of the linter that do not apply to what the scenarios share. */
  ignore: z.array(RuleIgnore).optional(),
})
export type PackManifest = z.infer<typeof PackManifest>

/** `choices/<list>.json`: a list of choices that several fields share. */
export const ChoiceList = z.strictObject({ id: ChoiceId, choices: z.array(Choice).min(1) })
export type ChoiceList = z.infer<typeof ChoiceList>

/** `examples/<example>.json`: answers whose message stands beside it, one text file per language. */
export const Example = z.strictObject({
  answers: Answers,
  tone: ChoiceId.optional(),
  variant: ChoiceId.optional(),
})
export type Example = z.infer<typeof Example>

/** Everything that can be wrong with a template. */
export const TemplateProblemCode = z.enum([
  'template-syntax',
  'template-unknown-field',
  'template-unknown-flag',
  'template-unknown-helper',
  'template-partial-missing',
  'template-partial-cycle',
  'template-partial-indented',
  'template-not-allowed',
  'template-braces',
  'template-flag-printed',
  'template-flag-needed',
  'template-list-printed',
  'template-switch-printed',
  'template-each-not-list',
  'template-each-nested',
  'template-item-outside-each',
  'template-field-inside-each',
  'template-too-large',
  'template-too-deep',
  'template-too-many-nodes',
])
export type TemplateProblemCode = z.infer<typeof TemplateProblemCode>

/** Everything that can be wrong with a pack. Words live in `locales/<lang>/pack-problems.json` under these codes. */
export const PackProblemCode = z.enum([
  ...TemplateProblemCode.options,
  'file-missing',
  'file-too-large',
  'file-link',
  'file-encoding',
  'file-syntax',
  'file-forbidden-key',
  'file-unknown-key',
  'file-missing-value',
  'file-wrong-value',
  'pack-too-large',
  'too-many-scenarios',
  'id-mismatch',
  'scenario-unlisted',
  'message-undeclared',
  'language-unknown',
  'category-unknown',
  'wizard-missing',
  'choices-missing',
  'choices-unexpected',
  'choice-duplicate',
  'field-duplicate',
  'field-reserved',
  'field-unknown',
  'condition-unknown',
  'field-unguarded',
  'field-unused',
  'examples-few',
  'example-unknown-answer',
  'example-blocked',
  'example-text-missing',
  'example-differs',
  'pack-newer',
  'pack-id-taken',
  'scenario-renamed',
  'facts-unknown',
])
export type PackProblemCode = z.infer<typeof PackProblemCode>

/** One finding in a pack. `file` is a path inside it with `/`; line and column count from 1. */
export const PackProblem = z.strictObject({
  code: PackProblemCode,
  file: z.string(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
  /** Fills the placeholders of its words. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type PackProblem = z.infer<typeof PackProblem>

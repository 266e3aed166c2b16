import * as z from 'zod'
import { AdviceCode } from './advice.ts'
import { PackProblemCode } from './pack.ts'

/** What only the linter says of a pack. Words live in `locales/<lang>/pack-lint.json` under these codes. */
export const PackLintCode = z.enum([
  'format-unknown',
  'language-absent',
  'example-long',
  'label-unknown',
  'review-old',
  'date-impossible',
  'source-doubtful',
  'choice-label-repeated',
  'choices-unused',
  'partial-unused',
  'wizard-unused',
  'tone-without-effect',
  'variant-without-effect',
  'english-not-ascii',
  'half-width-sign',
  'foreign-writing',
  'html-entity',
  'spaces-double',
  'spaces-trailing',
  'phrase-idea-unknown',
  'phrase-outcome-unknown',
  'phrase-label-unknown',
  'phrase-row-unknown',
  'phrase-scenario-unknown',
  'phrase-id-repeated',
  'phrase-letters-uneven',
  'phrase-form-dead',
  'ignore-unused',
])
export type PackLintCode = z.infer<typeof PackLintCode>

/** Every rule of the linter by its id: what the loader refuses, what the linter adds, what it advises on words. */
export const RuleId = z.enum([...PackProblemCode.options, ...PackLintCode.options, ...AdviceCode.options])
export type RuleId = z.infer<typeof RuleId>

/** An error stops a scenario or states something wrong, a warning has to be mended or excused, a note only informs. */
export const FindingSeverity = z.enum(['error', 'warning', 'note'])
export type FindingSeverity = z.infer<typeof FindingSeverity>

/** One thing the linter found. `file` is a path inside the pack with `/`; line and column count from 1. */
export const Finding = z.strictObject({
  rule: RuleId,
  severity: FindingSeverity,
  file: z.string(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
  /** Fills the placeholders of its words. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type Finding = z.infer<typeof Finding>

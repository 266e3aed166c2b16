import * as z from 'zod'
import { Language } from './language.ts'

/** The gate's answer: copy at once, copy after one explicit act, or not at all. */
export const Verdict = z.enum(['ready', 'warning', 'blocked'])
export type Verdict = z.infer<typeof Verdict>

/** How much a problem weighs: a note is only shown, a warning asks for one explicit act, blocked stops. */
export const Severity = z.enum(['note', 'warning', 'blocked'])
export type Severity = z.infer<typeof Severity>

/** Everything the checks can say. Words live in `locales/<lang>/problems.json` under these codes. */
export const ProblemCode = z.enum([
  'missing-field',
  'unknown-choice',
  'template-leftover',
  'message-empty',
  'language-missing',
  'order-number-old',
  'order-number-format',
  'tracking-number-format',
  'tracking-number-check-digit',
  'date-format',
  'date-in-future',
  'date-in-past',
  'date-before',
  'same-as',
  'money-format',
  'money-decimals',
  'money-zero',
  'currency-missing',
  'currency-unknown',
  'quantity-format',
  'url-format',
  'text-long',
  'length-near',
  'length-over',
  'private-phone',
  'private-email',
  'private-card',
  'japanese-in-english',
  'hand-edited',
  'received-otherwise',
])
export type ProblemCode = z.infer<typeof ProblemCode>

/** One finding. `field` and `language` say where; `values` fill the placeholders of its words. */
export const Problem = z.strictObject({
  code: ProblemCode,
  severity: Severity,
  field: z.string().optional(),
  /** Absent when the problem concerns every language. */
  language: Language.optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type Problem = z.infer<typeof Problem>

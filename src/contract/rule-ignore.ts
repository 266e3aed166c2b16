import * as z from 'zod'
import { UiText } from './language.ts'

/** A rule of the linter that does not apply here, and why. An ignore that hides nothing is itself a finding. */
export const RuleIgnore = z.strictObject({ rule: z.string().min(1), reason: UiText })
export type RuleIgnore = z.infer<typeof RuleIgnore>

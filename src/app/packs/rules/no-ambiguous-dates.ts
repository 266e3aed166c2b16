import { adviseAmbiguousDates } from '../../../core/advice/ambiguous-dates.ts'
import { wordsRule } from '../words-rule.ts'

/** A day is the same day for every reader. */
export const noAmbiguousDates = wordsRule('date-ambiguous', 'warning', adviseAmbiguousDates)

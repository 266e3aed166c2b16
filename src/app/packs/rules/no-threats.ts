import { adviseThreats } from '../../../core/advice/threats.ts'
import { wordsRule } from '../words-rule.ts'

/** Nobody is threatened. */
export const noThreats = wordsRule('threat', 'warning', adviseThreats)

import { adviseFalseClaims } from '../../../core/advice/false-claims.ts'
import { wordsRule } from '../words-rule.ts'

/** Nobody is asked to state what is not so. */
export const noFalseClaims = wordsRule('false-claim', 'warning', adviseFalseClaims)

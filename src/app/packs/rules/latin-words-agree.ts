import { differenceRule } from '../difference-rule.ts'

/** A word in Latin letters of one language stands in the others too. */
export const latinWordsAgree = differenceRule('latin-differs', 'warning')

import { adviseInsults } from '../../../core/advice/insults.ts'
import { wordsRule } from '../words-rule.ts'

/** Nobody is called names. */
export const noInsults = wordsRule('insult', 'warning', adviseInsults)

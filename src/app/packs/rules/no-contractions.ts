import { adviseContractions } from '../../../core/advice/contractions.ts'
import { wordsRule } from '../words-rule.ts'

/** English is written out: *do not*, never *don't*. */
export const noContractions = wordsRule('contraction', 'warning', adviseContractions)

import { adviseIdioms } from '../../../core/advice/idioms.ts'
import { wordsRule } from '../words-rule.ts'

/** English means what its words say. */
export const noIdioms = wordsRule('idiom', 'warning', adviseIdioms)

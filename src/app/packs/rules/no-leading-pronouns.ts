import { adviseLeadingPronouns } from '../../../core/advice/leading-pronouns.ts'
import { wordsRule } from '../words-rule.ts'

/** An English sentence begins with what it is about. */
export const noLeadingPronouns = wordsRule('pronoun-first', 'warning', adviseLeadingPronouns)

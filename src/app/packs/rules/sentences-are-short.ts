import { adviseSentenceLength } from '../../../core/advice/sentence-length.ts'
import { wordsRule } from '../words-rule.ts'

/** No English sentence has more than 25 words. */
export const sentencesAreShort = wordsRule('sentence-long', 'warning', adviseSentenceLength, ['example'])

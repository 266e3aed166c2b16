import { adviseAverageLength } from '../../../core/advice/sentence-length.ts'
import { wordsRule } from '../words-rule.ts'

/** English sentences have at most 18 words on average. */
export const sentencesAreShortOnAverage = wordsRule('sentences-long', 'warning', adviseAverageLength, [
  'example',
])

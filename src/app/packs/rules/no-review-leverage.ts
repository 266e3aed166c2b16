import { adviseReviewLeverage } from '../../../core/advice/review-leverage.ts'
import { wordsRule } from '../words-rule.ts'

/** A review is neither a weapon nor a payment. */
export const noReviewLeverage = wordsRule('review-leverage', 'warning', adviseReviewLeverage)

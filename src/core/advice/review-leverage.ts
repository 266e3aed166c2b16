import { adviceAt, type Adviser } from './advice.ts'
import { createPhraseFinder } from './find-phrases.ts'
import { conditions, leverage, reviews } from './review-list.ts'
import { sentenceSpans } from './sentence-spans.ts'

const findLeverage = createPhraseFinder(leverage)
const findReviews = createPhraseFinder(reviews)
const findConditions = createPhraseFinder(conditions)

/** Reviews used as a lever: a bad one announced, a good one promised, or any review under a condition. */
export const adviseReviewLeverage: Adviser = (text, language) =>
  sentenceSpans(text).flatMap(({ text: sentence, start }) => {
    const named = findLeverage(sentence, language)
    const bargained =
      findConditions(sentence, language).length > 0 ? findReviews(sentence, language).slice(0, 1) : []
    const spans = named.length > 0 ? named : bargained
    return spans.map((span) => adviceAt('review-leverage', text, start + span.start, start + span.end))
  })

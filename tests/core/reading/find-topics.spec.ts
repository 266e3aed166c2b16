import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../../src/core/guess-language.ts'
import { findSteps } from '../../../src/core/reading/find-steps.ts'
import { findTopics } from '../../../src/core/reading/find-topics.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { compiled, phrasebook } from '../../reading/answer-all.ts'

function topicsOf(text: string): string[] {
  const language = guessLanguage(text)
  const sentences = takeIn(text, language, compiled)
  const { steps } = findSteps(text, language, sentences, compiled)
  return [...findTopics(sentences, steps, phrasebook.topics)].toSorted()
}

describe('what a message is about', () => {
  it.each([
    ['The lamp does not work, a part is broken.', ['defective']],
    ['Sorry, we sent the wrong colour and forgot to pack the cable.', ['missing-qty', 'wrong-item']],
    ['The parcel was delivered, it is out of stock now.', ['delivered-not-received', 'out-of-stock']],
    ['包裹在海关，请给我们运单号。', ['ask-tracking', 'customs']],
    ['商品が壊れていました。返送してください。', ['defective', 'return-arrange']],
    ['Which size would you like? Both are in stock.', ['pre-purchase-question']],
    ['Here is how: press “Extend time”.', ['extend-protection']],
  ])('%s', (text, topics) => {
    expect(topicsOf(text)).toEqual(topics)
  })
  it.each([
    'Please do not open a dispute and do not close the page.',
    'We send you the money back soon, sorry for the delay in our reply.',
    'Confirm your PayPal email address.',
    'Choose “Goods not received”, or Product not as described.',
    '请把订单号发给我，证据不足，请输入金额。',
    '返信が遅れて申し訳ありません。証拠が不足しています。',
  ])('nothing of it: %s', (text) => {
    expect(topicsOf(text)).toEqual([])
  })
})

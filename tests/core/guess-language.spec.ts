import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../src/core/guess-language.ts'

describe('guessLanguage', () => {
  it.each([
    ['Please cancel.', 'en'],
    ['PayPal で返金します', 'ja'],
    ['请取消纠纷 PayPal', 'zh'],
    ['👍 123', null],
    ['Закройте спор, и мы вернём деньги на PayPal.', null],
    ['PayPal 환불을 위해 분쟁을 닫아 주세요', null],
    ['', null],
  ])('takes %j for %j', (text, language) => {
    expect(guessLanguage(text)).toBe(language)
  })
})

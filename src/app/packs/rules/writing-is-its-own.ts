import { signsRule } from '../signs-rule.ts'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu
/** Common simplified signs that Japanese writes differently. */
const SIMPLIFIED = /[们您这吗谢请说对货单订联题问间发么给还为时码证据图页邮递]+/g

/** Chinese holds no kana, and Japanese no simplified Chinese signs. */
export const writingIsItsOwn = signsRule('foreign-writing', 'warning', ({ language, text }) => {
  if (language === 'zh') return text.matchAll(KANA)
  return language === 'ja' ? text.matchAll(SIMPLIFIED) : []
})

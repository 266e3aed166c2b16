import { signsRule } from '../signs-rule.ts'

const NARROW =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]) ?[,.!?:;()]|[,.!?:;()](?= ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu

/** Signs beside Japanese and Chinese words have their full width: `、。（）：`. */
export const signsAreFullWidth = signsRule('half-width-sign', 'warning', ({ language, text }) =>
  language === 'en' ? [] : text.matchAll(NARROW),
)

import { signsRule } from '../signs-rule.ts'

const FOREIGN = /[^\x20-\x7e\n\t\ufffc]+/g

/** English words consist of plain letters and signs: no curly quotes, no dashes, no full-width signs. */
export const englishIsAscii = signsRule('english-not-ascii', 'warning', ({ language, text }) =>
  language === 'en' ? text.matchAll(FOREIGN) : [],
)

import { signsRule } from '../signs-rule.ts'

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/gi

/** A message is plain text: `&amp;` would be read as it stands. */
export const noHtmlEntities = signsRule('html-entity', 'error', ({ text }) => text.matchAll(ENTITY))

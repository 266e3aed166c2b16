import { spacesRule } from '../spaces-rule.ts'

const TRAILING = /(?<![ \t\u3000])[ \t\u3000]+$/m

/** No line ends with a space, in templates, in labels and in every message they give. */
export const noTrailingSpaces = spacesRule('spaces-trailing', TRAILING, TRAILING)

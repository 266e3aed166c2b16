import { spacesRule } from '../spaces-rule.ts'

const DOUBLE = /(?<=[^\s])[ \u3000]{2,}(?=[^\s])/

/** Words stand one space apart, in templates and in every message they give. */
export const noDoubleSpaces = spacesRule('spaces-double', DOUBLE, DOUBLE)

import { createPhraseAdviser } from './find-phrases.ts'
import { threats } from './threat-list.ts'

/** Threats in any language; the shop's rules forbid them, and they end a friendly solution. */
export const adviseThreats = createPhraseAdviser('threat', threats)

import { createPhraseAdviser } from './find-phrases.ts'
import { insults } from './insult-list.ts'

/** Insults and accusations in any language; abusive words can cost the account. */
export const adviseInsults = createPhraseAdviser('insult', insults)

import { createPhraseAdviser } from './find-phrases.ts'
import { privateDataNames } from './private-data-list.ts'

/** Private data that a text asks for or offers by name. The data itself is found by `private-data.ts`. */
export const advisePrivateData = createPhraseAdviser('private-data-asked', privateDataNames)

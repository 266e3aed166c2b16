import { createPhraseAdviser } from './find-phrases.ts'
import { idioms } from './idiom-list.ts'

/** English expressions a translator takes word by word. */
export const adviseIdioms = createPhraseAdviser('idiom', idioms)

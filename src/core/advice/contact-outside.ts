import { createPhraseAdviser } from './find-phrases.ts'
import { contactsOutside } from './contact-list.ts'

/** Talk or payment outside the shop, where nothing is kept as proof and nothing is protected. */
export const adviseContactOutside = createPhraseAdviser('contact-outside', contactsOutside)

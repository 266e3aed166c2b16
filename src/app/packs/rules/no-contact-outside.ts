import { adviseContactOutside } from '../../../core/advice/contact-outside.ts'
import { wordsRule } from '../words-rule.ts'

/** Talk and payment stay inside the shop. */
export const noContactOutside = wordsRule('contact-outside', 'warning', adviseContactOutside)

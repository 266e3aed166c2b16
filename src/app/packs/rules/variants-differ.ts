import { modeRule } from '../mode-rule.ts'

/** Variants change the words of a message, or are not declared. */
export const variantsDiffer = modeRule('variant-without-effect', 'variant')

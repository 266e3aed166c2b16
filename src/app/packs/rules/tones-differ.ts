import { modeRule } from '../mode-rule.ts'

/** Tones change the words of a message, or are not declared. */
export const tonesDiffer = modeRule('tone-without-effect', 'tone')

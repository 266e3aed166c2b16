import { differenceRule } from '../difference-rule.ts'

/** Every language has as many sentences. */
export const sentencesAgree = differenceRule('sentences-differ', 'note')

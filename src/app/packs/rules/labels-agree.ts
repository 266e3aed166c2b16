import { differenceRule } from '../difference-rule.ts'

/** A label of the shop is quoted alike in every language. */
export const labelsAgree = differenceRule('labels-differ', 'warning')

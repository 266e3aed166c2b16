import { differenceRule } from '../difference-rule.ts'

/** Every language names the same days. */
export const datesAgree = differenceRule('dates-differ', 'error')

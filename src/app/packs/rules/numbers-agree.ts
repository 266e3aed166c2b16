import { differenceRule } from '../difference-rule.ts'

/** Every language names the same numbers, as digits or as words. */
export const numbersAgree = differenceRule('numbers-differ', 'warning')

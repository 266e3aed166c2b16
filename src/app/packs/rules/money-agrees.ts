import { differenceRule } from '../difference-rule.ts'

/** Every language names the same amounts of money. */
export const moneyAgrees = differenceRule('money-differs', 'error')

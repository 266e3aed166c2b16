import { differenceRule } from '../difference-rule.ts'

/** Every language names the same orders, parcels and cases. */
export const idsAgreeInMessages = differenceRule('ids-differ', 'error')

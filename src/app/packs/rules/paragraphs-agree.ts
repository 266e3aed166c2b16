import { differenceRule } from '../difference-rule.ts'

/** Every language has as many paragraphs. */
export const paragraphsAgree = differenceRule('paragraphs-differ', 'warning')

import type { Language } from '../../contract/language.ts'
import type { Finding } from '../../contract/finding.ts'
import { positionAt } from './position-at.ts'

/**
 * A text of a pack that ends up in messages: a template with its tags covered, a label of a choice, or what an example
 * gives. `at` is the offset of the text's first sign in `source`, the file as it lies on disk.
 */
export interface Wording {
  readonly kind: 'template' | 'label' | 'example'
  readonly file: string
  readonly language: Language
  readonly text: string
  readonly source: string
  readonly at: number
}

/** Where something is wrong: a finding without the name of its rule. */
export type Place = Omit<Finding, 'rule' | 'severity'>

/** The place of an offset in a wording, with values for the words of the finding. */
export function placeIn({ file, source, at }: Wording, offset: number, values?: Finding['values']): Place {
  return { file, ...positionAt(source, at + offset), ...(values ? { values } : {}) }
}

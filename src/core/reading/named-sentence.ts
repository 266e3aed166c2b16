import type { Denials } from './find-denials.ts'
import type { Hit } from './find-forms.ts'
import type { Sentence } from './token.ts'

/** A sentence with everything it names: ideas, labels, phrases, and what it denies. */
export interface NamedSentence extends Sentence {
  readonly words: readonly string[]
  /** The numbers of the words. */
  readonly numbers: Int32Array
  readonly hits: readonly Hit[]
  /** The hits that are clues: ideas and labels. */
  readonly ideas: readonly Hit[]
  readonly denials: Denials
}

import type { Language } from '../contract/language.ts'
import type { Segment } from './template/segment.ts'

/** A message in one language. Text changed by hand is one segment. No line feed stands at the end. */
export interface Message {
  readonly language: Language
  readonly segments: readonly Segment[]
  readonly text: string
  readonly edited: boolean
}

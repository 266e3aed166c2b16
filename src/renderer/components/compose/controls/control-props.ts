import type { Answer } from '../../../../contract/draft.ts'
import type { Field } from '../../../../contract/scenario.ts'

/** What every control of a fact is given. */
export interface ControlProps {
  readonly id: string
  readonly field: Field
  readonly answer: Answer | undefined
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
}

/** What every control of a fact tells: each change at once, and that it was left. */
export interface ControlEmits {
  answer: [answer: Answer]
  leave: []
}

import type { TemplateProblemCode } from '../../contract/pack.ts'

/** One finding in a template, lines and columns counted from 1; `partial` names the partial it stands in. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode
  readonly line: number
  readonly column: number
  readonly partial?: string
  readonly values?: Readonly<Record<string, string | number>>
}

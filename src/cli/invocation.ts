import type { Settings } from '../contract/settings.ts'
import type { Words } from '../app/words.ts'
import type { Output } from './output.ts'
import type { OptionName } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

/** How a command ends: done, refused, or used wrongly. */
export type ExitCode = 0 | 1 | 2

/** Everything a sub-command works with. */
export interface Invocation {
  /** The words after the sub-command's own name. */
  readonly operands: readonly string[]
  readonly options: ReadonlyMap<OptionName, readonly string[]>
  readonly words: Words
  readonly output: Output
  readonly settings: Settings
  readonly dataFolder: string
  readonly templatesFolder: string
  readonly now: () => Date
  /** The first bytes of a file, at most so many, or of the input when the name is `-`. */
  readonly read: (file: string, most: number) => Promise<Uint8Array>
}

/** A sub-command. */
export type Command = (invocation: Invocation) => Promise<ExitCode>

/** The value of an option, the last one when it was given twice. */
export function optionOf({ options }: Pick<Invocation, 'options'>, name: OptionName): string | undefined {
  return options.get(name)?.at(-1)
}

/** The value of an option that must be one of a few. Throws a UsageError naming them. */
export function oneOf<Value extends string>(name: OptionName, value: string, known: readonly Value[]): Value {
  const found = known.find((candidate) => candidate === value)
  if (found === undefined)
    throw new UsageError('unknown-value', { option: `--${name}`, value, known: known.join(', ') })
  return found
}

/** The only operand a command takes. Throws a UsageError when it is missing or has company. */
export function onlyOperand({ operands }: Invocation, name: string): string {
  const [first, second] = operands
  if (first === undefined) throw new UsageError('missing-operand', { name })
  if (second !== undefined) throw new UsageError('extra-operand', { operand: second })
  return first
}

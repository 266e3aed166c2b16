import { parseArgs } from 'node:util'
import { nearest } from './nearest.ts'
import { UsageError } from './usage-error.ts'

const declared = {
  answers: { type: 'string' },
  'data-dir': { type: 'string' },
  facts: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  limit: { type: 'string' },
  out: { type: 'string' },
  query: { type: 'string' },
  received: { type: 'string' },
  set: { type: 'string', multiple: true },
  tone: { type: 'string' },
  translation: { type: 'string' },
  ui: { type: 'string' },
  variant: { type: 'string' },
} as const

export type OptionName = keyof typeof declared

/** What was typed after the program's name: the words that are no options, and the options with their values in order. */
export interface Arguments {
  readonly operands: readonly string[]
  /** Every option that was given, with its values; a switch has none. */
  readonly options: ReadonlyMap<OptionName, readonly string[]>
  /** The first thing that could not be understood. */
  readonly problem?: UsageError
}

const isOption = (name: string): name is OptionName => Object.hasOwn(declared, name)

function unknownOption(typed: string, known: readonly OptionName[]): UsageError {
  return new UsageError('unknown-option', {
    option: typed,
    nearest: `--${nearest(typed.replace(/^-+/, ''), known)}`,
  })
}

type Token = Extract<NonNullable<ReturnType<typeof parseArgs>['tokens']>[number], { kind: 'option' }>

function problemWith(
  { name, rawName, value, inlineValue }: Token,
  known: readonly OptionName[],
): UsageError | undefined {
  if (!isOption(name)) return unknownOption(rawName, known)
  const isSwitch = declared[name].type === 'boolean'
  if (isSwitch)
    return value === undefined ? undefined : new UsageError('unexpected-value', { option: rawName })
  const looksLikeOption = !inlineValue && value !== '-' && value?.startsWith('-')
  return value === undefined || looksLikeOption
    ? new UsageError('missing-value', { option: rawName })
    : undefined
}

/**
 * Reads a command line. What cannot be understood (an unknown option, a value left out or too many) is its `problem`; for an
 * unknown option it names the nearest of those `optionsFor` these operands.
 */
export function parseArguments(
  args: readonly string[],
  optionsFor: (operands: readonly string[]) => readonly OptionName[],
): Arguments {
  const { tokens } = parseArgs({ args: [...args], options: declared, strict: false, tokens: true })
  const given = tokens.filter((token) => token.kind === 'option')
  const options = new Map<OptionName, string[]>()
  for (const { name, value } of given) {
    if (isOption(name))
      options.set(name, [...(options.get(name) ?? []), ...(value === undefined ? [] : [value])])
  }
  const operands = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value)
  const known = optionsFor(operands)
  const problem = given.map((token) => problemWith(token, known)).find((found) => found !== undefined)
  return problem ? { operands, options, problem } : { operands, options }
}

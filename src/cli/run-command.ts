import { homedir } from 'node:os'
import { UiLanguage } from '../contract/language.ts'
import { asFailure, knownFailure, traceOf } from '../app/as-failure.ts'
import { clockFrom } from '../app/clock.ts'
import { dataFolder } from '../app/data-folder.ts'
import { readSettings } from '../app/read-settings.ts'
import { createWords, type Words } from '../app/words.ts'
import { commands, commonOptions, type CommandEntry } from './commands.ts'
import { oneOf, optionOf, type ExitCode, type Invocation } from './invocation.ts'
import { nearest } from './nearest.ts'
import type { Output } from './output.ts'
import { parseArguments, type Arguments, type OptionName } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

/** What the process around a command hands in. */
export interface Surroundings extends Pick<Invocation, 'output' | 'read' | 'templatesFolder'> {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
}

function clockOf(env: Surroundings['env']): () => Date {
  try {
    return clockFrom(env)
  } catch {
    throw new UsageError('now-wrong')
  }
}

function commandOf(name: string | undefined): CommandEntry | undefined {
  return name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
}

const optionsOf = (command: CommandEntry | undefined): readonly OptionName[] => [
  ...commonOptions,
  ...(command?.options ?? []),
]

async function run(
  { operands: [name, ...operands], options, problem }: Arguments,
  surroundings: Surroundings,
  ground: Pick<Invocation, 'words' | 'settings' | 'dataFolder'>,
): Promise<ExitCode> {
  const { output, env, read, templatesFolder } = surroundings
  const names = Object.keys(commands)
  const command = commandOf(name)
  if (options.has('help') && (command || name === undefined)) {
    output.lines([ground.words.t(`cli.help.${name ?? 'main'}`)])
    return 0
  }
  if (name === undefined) throw problem ?? new UsageError('missing-command', { known: names.join(', ') })
  if (!command) throw new UsageError('unknown-command', { command: name, nearest: nearest(name, names) })
  const odd = [...options.keys()].find((option) => !optionsOf(command).includes(option))
  if (odd) throw new UsageError('other-option', { option: `--${odd}`, command: name })
  if (problem) throw problem
  const execute = await command.load()
  return execute({ operands, options, output, read, templatesFolder, now: clockOf(env), ...ground })
}

function explain(error: unknown, words: Words, output: Output): ExitCode {
  if (error instanceof UsageError) {
    output.say(`${error.code}: ${words.t(`cli.usage.${error.code}`, error.values)}`)
    return 2
  }
  const { code } = asFailure(error)
  const sentences = ['what', 'safe', 'next'].map((part) => words.t(`failures.${code}.${part}`))
  output.say(`${code}: ${sentences.join(' ')}`)
  if (!knownFailure(error)) output.say(traceOf(error).stack)
  return 1
}

/** Runs what was typed after the program's name and says how it ended. Never throws. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { env, platform, output } = surroundings
  const parsed = parseArguments(args, ([name]) => optionsOf(commandOf(name)))
  const override = optionOf(parsed, 'data-dir')
  const folder = dataFolder({ platform, env, home: homedir(), override })
  const settings = await readSettings(folder)
  const given = optionOf(parsed, 'ui')
  const words = createWords(UiLanguage.safeParse(given).data ?? settings.uiLanguage)
  try {
    if (given !== undefined) oneOf('ui', given, UiLanguage.options)
    return await run(parsed, surroundings, { words, settings, dataFolder: folder })
  } catch (error) {
    return explain(error, words, output)
  }
}

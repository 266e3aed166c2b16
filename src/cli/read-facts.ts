import type { ReadingFacts } from '../contract/reading.ts'
import { CaseStatus } from '../contract/reading-words.ts'
import { Received } from '../contract/received.ts'
import type { Scenario } from '../contract/scenario.ts'
import { readLibrary } from '../app/packs/own/read-library.ts'
import { choiceNamed } from '../app/reading/choice-named.ts'
import { oneOf, optionOf, type Invocation } from './invocation.ts'
import { nearest } from './nearest.ts'
import { answersIn, LARGEST_ANSWERS, readTable, tableOf } from './read-answers.ts'
import { UsageError } from './usage-error.ts'

const NAMES = ['received', 'caseStatus', 'paymentMethod']

/** What a file of facts says, by name; `null` and an empty text say nothing. */
type Facts = ReadonlyMap<string, unknown>

function oneOfFile<Value extends string>(
  facts: Facts,
  file: string,
  field: string,
  known: readonly Value[],
): Value | undefined {
  const value = facts.get(field) ?? ''
  const found = known.find((candidate) => candidate === value)
  if (found === undefined && value !== '')
    throw new UsageError('facts-value', { file, field, known: known.join(', ') })
  return found
}

/** The way of paying; one the scenarios do not list is said and not used. */
function paymentIn(
  facts: Facts,
  scenarios: readonly Scenario[],
  { words, output }: Invocation,
): string | undefined {
  const value = facts.get('paymentMethod') ?? ''
  const fields = scenarios.flatMap((scenario) => scenario.fields)
  const choices = fields.find(({ id }) => id === 'payMethod')?.choices ?? []
  const found = choiceNamed(choices, String(value))
  if (found === undefined && value !== '') {
    const known = choices.map(({ id }) => id).join(', ')
    output.say(`unknown-choice: ${words.t('cli.unknown-payment', { value: String(value), known })}`)
  }
  return found
}

async function readFile(invocation: Invocation, file: string): Promise<ReadingFacts> {
  const bytes = await invocation.read(file, LARGEST_ANSWERS + 1).catch(() => {
    throw new UsageError('answers-unreadable', { file })
  })
  const table = readTable(bytes, file)
  const { ground, state } = await readLibrary(invocation)
  const shipped = ground.pack.scenarios
  const own = state.files.flatMap(({ pack }) => pack.scenarios.map(({ scenario }) => scenario))
  const fields = [...shipped, ...own].flatMap((scenario): { id: string }[] => scenario.fields)
  const { answers, unknown } = answersIn(table, file, fields)
  for (const field of new Set(unknown.filter((name) => !NAMES.includes(name)))) {
    const near = nearest(field, [...NAMES, ...fields.map(({ id }) => id)])
    invocation.output.say(
      `unknown-field: ${invocation.words.t('cli.unknown-fact', { field, nearest: near })}`,
    )
  }
  const facts = new Map([...(tableOf(table.get('answers')) ?? []), ...table])
  const received = oneOfFile(facts, file, 'received', Received.options)
  const caseStatus = oneOfFile(facts, file, 'caseStatus', CaseStatus.options)
  const paymentMethod = paymentIn(facts, shipped, invocation)
  return {
    ...(received === undefined ? {} : { received }),
    ...(caseStatus === undefined ? {} : { caseStatus }),
    ...(paymentMethod === undefined ? {} : { paymentMethod }),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
  }
}

/**
 * What a message is held against: the answers and facts of `--facts`, with `--received` before what stands there. Names
 * that are no field of any scenario are said. Throws a UsageError for what cannot be understood.
 */
export async function readFacts(invocation: Invocation): Promise<ReadingFacts> {
  const word = optionOf(invocation, 'received')
  const received = word === undefined ? undefined : oneOf('received', word, Received.options)
  const file = optionOf(invocation, 'facts')
  const facts = file === undefined ? {} : await readFile(invocation, file)
  return received === undefined ? facts : { ...facts, received }
}

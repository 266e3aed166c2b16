import { Answer, type Answers } from '../contract/draft.ts'
import type { Scenario } from '../contract/scenario.ts'
import { hasLoneSurrogate } from '../app/lone-surrogate.ts'
import { UsageError } from './usage-error.ts'

/** What a person gave: answers by field id, perhaps with a tone and a variant beside them. */
export interface GivenAnswers {
  readonly answers: Answers
  /** Names in the file that are no field of the scenario. */
  readonly unknown: readonly string[]
  readonly tone?: string
  readonly variant?: string
}

/** The largest file of answers, in bytes. */
export const LARGEST_ANSWERS = 1_000_000

function parseJson(bytes: Uint8Array, file: string): unknown {
  if (bytes.length > LARGEST_ANSWERS) throw new UsageError('answers-too-large', { file })
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new UsageError('answers-not-json', { file })
  }
}

/** The members of a JSON object, nothing for any other value. */
export function tableOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value))
}

/** Numbers as the strings they are written with, so that `12.34` and `"12.34"` are the same answer. */
function asStrings(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(asStrings)
  const table = tableOf(value)
  return table ? Object.fromEntries([...table].map(([key, item]) => [key, asStrings(item)])) : value
}

function readAnswer(field: string, value: unknown, file: string): Answer {
  const { data } = Answer.safeParse(asStrings(value))
  if (data === undefined || hasLoneSurrogate(data)) throw new UsageError('answers-shape', { file, field })
  return data
}

function modeIn(
  table: ReadonlyMap<string, unknown>,
  name: 'tone' | 'variant',
): { [Name in typeof name]?: string } {
  const mode = table.get(name)
  return typeof mode === 'string' ? { [name]: mode } : {}
}

/** Reads a file that holds one JSON object. Throws a UsageError for any other. */
export function readTable(bytes: Uint8Array, file: string): ReadonlyMap<string, unknown> {
  const table = tableOf(parseJson(bytes, file))
  if (!table) throw new UsageError('answers-not-object', { file })
  return table
}

/**
 * The answers of a file that was read: a JSON object of answers by field id, or a whole example (`{ answers, tone, variant }`).
 * `null` means that nothing was given. Throws a UsageError for an answer no field takes.
 */
export function answersIn(
  table: ReadonlyMap<string, unknown>,
  file: string,
  fields: readonly Pick<Scenario['fields'][number], 'id'>[],
): GivenAnswers {
  const inner = tableOf(table.get('answers'))
  const named = [...(inner ?? table)]
  const isField = (name: string): boolean => fields.some(({ id }) => id === name)
  const given = named.filter(([name, value]) => isField(name) && value !== null)
  return {
    answers: Object.fromEntries(given.map(([name, value]) => [name, readAnswer(name, value, file)])),
    unknown: named.map(([name]) => name).filter((name) => !isField(name)),
    ...(inner ? { ...modeIn(table, 'tone'), ...modeIn(table, 'variant') } : {}),
  }
}

/** Reads a file of answers for a scenario; see `answersIn`. Throws a UsageError for what is no such file. */
export function readAnswers(bytes: Uint8Array, file: string, { fields }: Scenario): GivenAnswers {
  return answersIn(readTable(bytes, file), file, fields)
}

import type * as z from 'zod'
import type { PackProblem, PackProblemCode } from '../../contract/pack.ts'
import { findJsonError } from './find-json-error.ts'
import { positionAt } from './position-at.ts'

/** A file's content in its schema's shape, or everything that is wrong with the file. */
export type ReadJson<T> = { readonly value: T } | { readonly problems: readonly PackProblem[] }

const FORBIDDEN = ['__proto__', 'constructor', 'prototype']

type Path = readonly PropertyKey[]

/** A place in a file as people write it: `fields[2].type`. */
function written(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

function isMissing(root: unknown, path: Path): boolean {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false
    value = Reflect.get(value, step)
  }
  return value === undefined
}

function problemsOf(error: z.ZodError, root: unknown, file: string): PackProblem[] {
  return error.issues.flatMap((issue): PackProblem[] => {
    const path = written(issue.path)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ code: 'file-unknown-key', file, values: { path, key } }))
    }
    const code: PackProblemCode = isMissing(root, issue.path) ? 'file-missing-value' : 'file-wrong-value'
    return [{ code, file, values: { path } }]
  })
}

const SUSPICIOUS = /__proto__|constructor|prototype|\\u/

/** Reads JSON a stranger wrote: keys that could reach an object's prototype are refused; `$schema` is for editors. */
export function parseJson(text: string, file: string): ReadJson<unknown> {
  const forbidden: string[] = []
  let root: unknown
  try {
    const note = (key: string, value: unknown): unknown => {
      if (FORBIDDEN.includes(key)) forbidden.push(key)
      return value
    }
    // Looking at every key takes ten times as long; a text without these words has nothing to find.
    root = SUSPICIOUS.test(text) ? JSON.parse(text, note) : JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error
    return { problems: [{ code: 'file-syntax', file, ...positionAt(text, findJsonError(text)) }] }
  }
  if (forbidden.length > 0) {
    return { problems: forbidden.map((key) => ({ code: 'file-forbidden-key', file, values: { key } })) }
  }
  if (typeof root === 'object' && root !== null) Reflect.deleteProperty(root, '$schema')
  return { value: root }
}

/** Holds what was read against its schema. */
export function checkShape<T>(root: unknown, file: string, schema: z.ZodType<T>): ReadJson<T> {
  const parsed = schema.safeParse(root)
  return parsed.success ? { value: parsed.data } : { problems: problemsOf(parsed.error, root, file) }
}

/** Reads JSON a stranger wrote in the shape of a schema. */
export function readJson<T>(text: string, file: string, schema: z.ZodType<T>): ReadJson<T> {
  const parsed = parseJson(text, file)
  return 'problems' in parsed ? parsed : checkShape(parsed.value, file, schema)
}

import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { operations } from '../../src/contract/operations.ts'

type Schema = Readonly<Record<string, unknown>>

const annotations = new Set(['$schema', '$defs', 'description', 'title', 'id', '$id'])

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function partsOf(schema: Schema): [string, unknown][] {
  const named = ['properties', '$defs', 'patternProperties'].flatMap((key) => {
    const group = schema[key]
    return isSchema(group) ? Object.entries(group) : []
  })
  const listed = ['anyOf', 'oneOf', 'allOf', 'prefixItems'].flatMap((key) => {
    const group = schema[key]
    return Array.isArray(group)
      ? group.map((part: unknown, index): [string, unknown] => [`${key}${index}`, part])
      : []
  })
  const single = ['items', 'additionalProperties', 'propertyNames', 'not'].flatMap(
    (key): [string, unknown][] => (key in schema && schema[key] !== false ? [[key, schema[key]]] : []),
  )
  return [...named, ...listed, ...single]
}

/** Where a schema lets anything at all pass: `{}`, `true`, or an object whose other keys are not closed. */
function openPlaces(schema: unknown, path: string): string[] {
  if (!isSchema(schema)) return [path]
  const says = Object.keys(schema).filter((key) => !annotations.has(key))
  const isOpenObject = 'properties' in schema && schema['additionalProperties'] !== false
  const here = says.length === 0 || isOpenObject ? [path] : []
  return [...here, ...partsOf(schema).flatMap(([name, part]) => openPlaces(part, `${path}.${name}`))]
}

const schemas = Object.entries(operations).flatMap(([name, { input, output }]): [string, z.ZodType][] => [
  [`the input of ${name}`, input],
  [`the output of ${name}`, output],
])

describe('the contract', () => {
  it.each(schemas)('crosses the wire as JSON: %s', (name, schema) => {
    const read = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw', cycles: 'ref' })
    const given = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'throw', cycles: 'ref' })
    expect(openPlaces(read, name)).toEqual([])
    expect(openPlaces(given, name)).toEqual([])
    expect(read).toEqual(given)
  })

  it.each([
    ['any', z.strictObject({ a: z.any() })],
    ['unknown', z.strictObject({ a: z.array(z.unknown()) })],
    ['an open object', z.object({ a: z.looseObject({}) })],
  ])('would notice %s', (_what, schema) => {
    expect(openPlaces(z.toJSONSchema(schema), 'it')).not.toEqual([])
  })

  it.each([
    ['undefined', z.undefined()],
    ['a date', z.date()],
    ['a map', z.map(z.string(), z.string())],
    ['a bigint', z.bigint()],
    ['a transform', z.string().transform((text) => text.length)],
  ])('would notice %s', (_what, schema) => {
    expect(() => z.toJSONSchema(schema, { unrepresentable: 'throw' })).toThrow()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonValue, readJsonPath, type JsonPath } from '../../../src/app/packs/find-json-value.ts'

/** Every place of a value with what stands there. */
function places(value: unknown, path: JsonPath = []): [JsonPath, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  const isList = Array.isArray(value)
  const inner = Object.entries(value).flatMap(([key, child]) =>
    places(child, [...path, isList ? Number(key) : key]),
  )
  return [[path, value], ...inner]
}

describe('finding a value in JSON', () => {
  const source = '{\n  "id": "a",\n  "list": [ { "x": 1 }, { "label": { "en": "b\\"]" , "ja": [] } } ]\n}'

  it.each([
    ['id', '"a"'],
    ['list[0].x', '1'],
    ['list[1].label.en', '"b\\"]"'],
    ['list[1].label.ja', '[]'],
  ])('points at %s', (path, start) => {
    expect(source.slice(findJsonValue(source, readJsonPath(path))).startsWith(start)).toBe(true)
  })

  it('points at the last part that exists when one is missing', () => {
    expect(findJsonValue(source, readJsonPath('list[1].label.zh'))).toBe(source.indexOf('{ "en"'))
    expect(findJsonValue(source, ['nothing'])).toBe(0)
    expect(findJsonValue(source, [])).toBe(0)
  })

  it('finds every value of any JSON, however it is laid out', () => {
    const text = fc.tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 3))
    fc.assert(
      fc.property(text, ([value, indent]) => {
        const plain: unknown = JSON.parse(JSON.stringify(value))
        const written = JSON.stringify(plain, null, indent)
        for (const [path, inner] of places(plain)) {
          const rest = written.slice(findJsonValue(written, path))
          expect(rest.replace(/\s/g, '').startsWith(JSON.stringify(inner).replace(/\s/g, ''))).toBe(true)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('comes to an end in a file that is no JSON', () => {
    for (const broken of ['', '{', '{"a"', '[1,', '{"a":[{"b"', '}', '"open']) {
      expect(findJsonValue(broken, ['a', 0, 'b'])).toBeLessThanOrEqual(broken.length)
    }
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonError } from '../../../src/app/packs/find-json-error.ts'

describe('finding where JSON breaks off', () => {
  it.each([
    ['', 0],
    ['{', 1],
    ['{ "a": }', 7],
    ['{ "a": late }', 7],
    ['{ "a" 1 }', 6],
    ['{ "a": 1 "b": 2 }', 9],
    ['{ "a": 1, }', 10],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['[1}', 2],
    ['{]', 1],
    ['}', 0],
    ['{ a: 1 }', 2],
    ["{ 'a': 1 }", 2],
    ['{ "a": "open }', 7],
    ['["\t"]', 1],
    ['["\\x"]', 1],
    ['[01]', 2],
    ['1 2', 2],
    ['[1], [2]', 3],
    ['\n\n  // note', 4],
  ])('points into %j at %i', (source, offset) => {
    expect(findJsonError(source)).toBe(offset)
  })

  it('finds nothing before the end of sound JSON, and something in a broken one', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (source, at) => {
        expect(findJsonError(source)).toBe(source.length)
        const broken = `${source.slice(0, at % source.length)}\u0001${source.slice(at % source.length)}`
        expect(findJsonError(broken)).toBeLessThanOrEqual(at % source.length)
      }),
      { seed: 7, numRuns: 1_000 },
    )
  })
})

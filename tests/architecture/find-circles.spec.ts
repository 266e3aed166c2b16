import { describe, expect, it } from 'vitest'
import { findCircles } from './find-circles.ts'

const circlesIn = (imports: Record<string, string[]>): string[][] =>
  findCircles(new Map(Object.entries(imports)))

describe('import circles', () => {
  it('are none where imports lead one way', () => {
    expect(circlesIn({ a: ['b', 'c'], b: ['c'], c: ['package'] })).toEqual([])
  })
  it('are found between two files', () => {
    expect(circlesIn({ a: ['b'], b: ['a'], c: ['a'] })).toEqual([['a', 'b']])
  })
  it('are found across several files', () => {
    expect(circlesIn({ x: ['a'], a: ['b'], b: ['c'], c: ['a', 'd'], d: [] })).toEqual([['a', 'b', 'c']])
  })
  it('are found in a file that imports itself', () => {
    expect(circlesIn({ a: ['a'] })).toEqual([['a']])
  })
  it('are told apart', () => {
    expect(circlesIn({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
})

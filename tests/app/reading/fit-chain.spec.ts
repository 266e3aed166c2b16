import { describe, expect, it } from 'vitest'
import { fitChain, type Chain } from '../../../src/app/reading/fit-chain.ts'

/** Clues of places: 0 *press*, 1 *sorry*, 2 *and*; 3, 4 and 5 stand behind tags 0, 1 and 2. */
const chainOf = (places: readonly (readonly number[])[], tags: readonly number[]): Chain => ({
  own: places.map((clues) => Int32Array.from(clues)),
  behind: places.map(() => [3, 4, 5].map((clue) => Int32Array.of(clue))),
  tags,
})
const chains = [
  chainOf([[1], [0], [2]], [0, 1, 2]),
  chainOf([[0], [2], [2]], [1, 2, 2]),
  chainOf([[1], [2]], [0, 0]),
  chainOf([[0], [0]], [1, 1]),
  chainOf([[1]], [0]),
]

describe('a fitted chain', () => {
  const weights = fitChain(chains, 6)
  const weightOf = (clue: number, tag: 1 | 2): number => weights[2 * clue + tag - 1] ?? 0

  it('weighs what begins something for beginning it and what never does against it', () => {
    expect(weightOf(0, 1)).toBeGreaterThan(0)
    expect(weightOf(1, 1)).toBeLessThan(0)
    expect(weightOf(2, 1)).toBeLessThan(0)
  })
  it('lets something go on where it began, by what stands behind each tag', () => {
    expect(weightOf(2, 2)).toBeGreaterThan(weightOf(2, 1))
    expect(weightOf(4, 2)).toBeGreaterThan(weightOf(3, 2))
  })
  it('is the same each time', () => {
    expect(fitChain(chains, 6)).toEqual(weights)
  })
  it('is nothing without places', () => {
    expect([...fitChain([], 1)]).toEqual([0, 0])
    expect([...fitChain([chainOf([], [])], 1)]).toEqual([0, 0])
  })
})

import { describe, expect, it } from 'vitest'
import { readWeights, writeWeights } from '../../../src/core/reading/clue-weights.ts'

describe('weights', () => {
  it('are read as they were written', () => {
    expect(writeWeights([0, 40, 1, -20])).toBe('a40b-20')
    expect(readWeights('a40b-20')).toEqual([0, 40, 1, -20])
    expect(readWeights('')).toEqual([])
  })
})

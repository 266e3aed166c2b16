import { describe, expect, it } from 'vitest'
import { fitLine, sumOf } from '../../../src/app/reading/fit-line.ts'

const examples = [[0, 2], [0, 3], [0], [1, 2], [1], [2, 3], []].map((clues) => Int32Array.from(clues))
const says = [true, true, true, false, false, false, false]
const options = { cost: 1, yesCost: 1.5, rounds: 50 }

describe('a fitted line', () => {
  const weights = fitLine(examples, says, 4, options)

  it('lies between what says something and what does not', () => {
    expect(examples.map((example) => sumOf(weights, example) > 0)).toEqual(says)
  })
  it('weighs what tells them apart most', () => {
    expect(weights).toHaveLength(5)
    const [telling = 0, against = 0, ...others] = weights
    expect(telling).toBeGreaterThan(Math.max(...others))
    expect(against).toBeLessThan(0)
  })
  it('is the same each time', () => {
    expect(fitLine(examples, says, 4, options)).toEqual(weights)
  })
  it('is nothing without examples', () => {
    expect([...fitLine([], [], 2, options)]).toEqual([0, 0, 0])
  })
})

describe('the sum of an example', () => {
  it('begins with the last weight and adds one per clue', () => {
    expect(sumOf(Float64Array.of(1, 10, 0.5), Int32Array.of(0, 1))).toBe(11.5)
    expect(sumOf(new Float64Array(), Int32Array.of(0))).toBe(0)
  })
})

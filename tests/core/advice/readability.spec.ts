import { describe, expect, it } from 'vitest'
import { readability, syllables } from '../../../src/core/advice/readability.ts'

describe('syllables', () => {
  it.each([
    ['the', 1],
    ['parcel', 2],
    ['refund', 2],
    ['refunded', 3],
    ['asked', 1],
    ['please', 1],
    ['able', 2],
    ['delivery', 4],
    ['services', 3],
    ['8123456789012345', 1],
    ['xyz', 1],
  ])('of %s are %i', (word, count) => {
    expect(syllables(word)).toBe(count)
  })
})

describe('readability', () => {
  it('counts whole sentences only', () => {
    const text = 'Hello Mei,\n\nThe parcel is late. Please send the parcel again.\n\nThank you.\nHanako'
    expect(readability([text])).toMatchObject({ sentences: 3, longest: 5, averageWords: 11 / 3 })
  })
  it('gives the grade by the formula of Kincaid', () => {
    const { grade } = readability(['The parcel is late. The parcel is not in my country yet.'])
    expect(grade).toBeCloseTo(0.39 * 6 + 11.8 * (15 / 12) - 15.59, 5)
  })
  it('has no grade below zero, and none for no sentence', () => {
    expect(readability(['It is. It is.']).grade).toBe(0)
    expect(readability(['Hello'])).toEqual({ sentences: 0, longest: 0, averageWords: 0, grade: 0 })
  })
})

import { describe, expect, it } from 'vitest'
import { plainLine } from '../../src/app/plain-line.ts'

describe('plainLine', () => {
  it('is one line in which nothing is hidden', () => {
    expect(plainLine(' Red\r\n\u202EKite\u001B[2J  Store\t')).toBe('Red [U+202E]Kite[U+001B][2J Store')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure } from '../../src/core/length.ts'
import { anyText } from '../support/any-text.ts'

describe('the length of a text', () => {
  it.each([
    ['Hello. I wait.', { graphemes: 14, units: 14, sentences: 2, averageWords: 2 }],
    ['届きません。', { graphemes: 6, units: 6, sentences: 1, averageWords: 1 }],
    ['𠮷野家', { graphemes: 3, units: 4, sentences: 1, averageWords: 1 }],
    ['👨‍👩‍👧', { graphemes: 1, units: 8, sentences: 0, averageWords: 0 }],
    ['e\u0301', { graphemes: 1, units: 2, sentences: 1, averageWords: 1 }],
    ['', { graphemes: 0, units: 0, sentences: 0, averageWords: 0 }],
  ])('of %j is %j', (text, measured) => {
    expect(measure(text)).toEqual(measured)
  })

  it('counts what a person sees, whether the text is plain or not', () => {
    const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
    fc.assert(
      fc.property(anyText, (text) => {
        expect(measure(text).graphemes).toBe([...segmenter.segment(text)].length)
      }),
    )
  })

  it('never counts more characters a person sees than units', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { graphemes, units } = measure(text)
        expect(graphemes).toBeLessThanOrEqual(units)
        expect(units).toBe(text.length)
      }),
    )
  })
})

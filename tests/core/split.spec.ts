import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSentences, sentencesOf } from '../../src/core/sentences.ts'
import { splitText } from '../../src/core/split.ts'
import { anyText } from '../support/any-text.ts'

const limits = fc.integer({ min: 1, max: 200 })
const withoutSpace = (text: string): string => text.replace(/\s/gu, '')

describe('a text split into parts', () => {
  it('is one part when it fits', () => {
    expect(splitText('One. Two.', 9)).toEqual(['One. Two.'])
  })
  it('is cut between sentences', () => {
    expect(splitText('One. Two. Three.', 9)).toEqual(['One. Two.', 'Three.'])
  })
  it('is cut between Japanese sentences', () => {
    expect(splitText('届きません。返金してください。お願いします。', 15)).toEqual([
      '届きません。返金してください。',
      'お願いします。',
    ])
  })
  it('leaves a sentence whole that is longer than the limit', () => {
    expect(splitText('One. A much longer sentence. Two.', 8)).toEqual([
      'One.',
      'A much longer sentence.',
      'Two.',
    ])
  })
  it('is nothing when there is nothing in it', () => {
    expect(splitText(' \n ', 10)).toEqual([])
  })

  it('keeps every sentence whole, in order and once', () => {
    fc.assert(
      fc.property(anyText, limits, (text, limit) => {
        expect(splitText(text, limit).flatMap(sentencesOf)).toEqual(sentencesOf(text))
      }),
    )
  })
  it('loses nothing but space between the parts', () => {
    fc.assert(
      fc.property(anyText, limits, (text, limit) => {
        expect(withoutSpace(splitText(text, limit).join(''))).toBe(withoutSpace(text))
      }),
    )
  })
  it('goes over the limit only where one sentence alone does', () => {
    fc.assert(
      fc.property(anyText, limits, (text, limit) => {
        for (const part of splitText(text, limit)) {
          if (part.length > limit) expect(cutSentences(part.trimStart())).toHaveLength(1)
        }
      }),
    )
  })
})

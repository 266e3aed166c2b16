import { describe, expect, it } from 'vitest'
import { lostSentences } from '../../../src/renderer/composables/lost-sentences.ts'

describe('the sentences a text has lost', () => {
  it('are those the new text does not hold, and the pieces are still the old text', () => {
    const before = 'Hello,\n\nI live in Tokyo. Please help.'
    const pieces = lostSentences(before, 'Hello,\n\nPlease help.\n\nThank you.')
    expect(pieces.filter(({ isLost }) => isLost).map(({ text }) => text.trim())).toEqual(['I live in Tokyo.'])
    expect(pieces.map(({ text }) => text).join('')).toBe(before)
  })
})

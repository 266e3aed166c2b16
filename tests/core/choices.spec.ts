import { describe, expect, it } from 'vitest'
import { findChoice } from '../../src/core/choices.ts'
import { fullWidth } from '../support/full-width.ts'

const choices = [
  { id: 'tokyo', label: { en: 'Tokyo', ja: '東京都', zh: '东京都' }, aliases: ['東京', 'Tōkyō'] },
  { id: 'osaka', label: { en: 'Osaka', ja: '大阪府', zh: '大阪府' } },
]

describe('a choice', () => {
  it.each([
    ['tokyo', 'tokyo'],
    [' TOKYO ', 'tokyo'],
    [fullWidth('Tokyo'), 'tokyo'],
    ['東京都', 'tokyo'],
    ['东京都', 'tokyo'],
    ['東京', 'tokyo'],
    ['tōkyō', 'tokyo'],
    ['大阪府', 'osaka'],
    ['大阪', undefined],
    ['', undefined],
  ])('is found for "%s": %s', (text, id) => {
    expect(findChoice(choices, text)?.id).toBe(id)
  })
})

import { describe, expect, it } from 'vitest'
import { isDenied } from '../../../src/core/reading/find-denials.ts'
import { compileBook, onlySentence } from '../../support/small-book.ts'

const book = compileBook({
  ideas: [
    { id: 'not', forms: { en: ['not', 'do not', 'never'], zh: ['不'], ja: ['ません'] } },
    { id: 'not-behind', forms: { en: ['is not needed'] } },
    { id: 'not-a-denial', forms: { en: ['not only'], zh: ['能不能'], ja: ['ませんか'] } },
    { id: 'fresh-start', forms: { en: ['but', 'please'], zh: ['但'] } },
    { id: 'act', forms: { en: ['pay', 'close it'], zh: ['付款', '取消'], ja: ['払', '送'] } },
  ],
})

/** Of every act in a sentence, whether it is denied. */
function denied(text: string): boolean[] {
  const { hits, denials } = onlySentence(text, book)
  return hits.filter(({ id }) => id === 'act').map(({ from, to }) => isDenied(denials, from, to))
}

describe('a denial', () => {
  it.each([
    ['reaches forwards in English', 'do not pay', [true]],
    ['reaches over a few words', 'never ever again should you pay', [true]],
    ['reaches only so far', 'not that we know of anything else that you would pay', [false]],
    ['reaches forwards in Chinese', '不付款', [true]],
    ['reaches backwards in Japanese', '払いません', [true]],
    ['may stand behind in English', 'to pay is not needed', [true]],
    ['ends at a pause', 'do not worry, pay', [false]],
    ['ends at a picture', 'do not worry 😢 pay', [false]],
    ['ends at a pause in Japanese', '払って、待ちません', [false]],
    ['ends where something new begins', 'do not pay but close it', [true, false]],
    ['ends where something new begins in Chinese', '不付款但取消', [true, false]],
    ['is none when it only looks like one', 'not only pay', [false]],
    ['is none in a Chinese question', '能不能付款', [false]],
    ['is none in a Japanese question', '払いませんか', [false]],
    ['is none where nothing is denied', 'please pay', [false]],
  ])('%s', (_what, text, expected) => {
    expect(denied(text)).toEqual(expected)
  })
})

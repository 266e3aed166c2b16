import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSentences, type Letters } from '../../../src/core/reading/read-sentences.ts'
import { anyText } from '../../support/any-text.ts'

const letters: Letters = new Map([
  ['貨', '货'],
  ['紛', '纷'],
])
const cut = (text: string): string[] =>
  readSentences(text, letters, false).map(({ start, end }) => text.slice(start, end))
const words = (text: string, isJapanese = false): string[] =>
  readSentences(text, letters, isJapanese).flatMap(({ tokens }) => tokens.map((token) => token.text))

describe('the words of a text', () => {
  it.each([
    ['without case and width', 'Ｒｅｔｕｒｎ GOODS １２', ['return', 'goods', '12']],
    ['without invisible characters', 're\u200bfu\u00adnd \u202enow', ['refund', 'now']],
    ['without accents', 'cafe\u0301 Café', ['cafe', 'cafe']],
    ['with simple apostrophes', 'don’t', ["don't"]],
    ['with and for &', 'Return & Refund', ['return', 'and', 'refund']],
    ['with whole numbers and signs of money', '$5.50, 20%', ['$', '5.50', '20', '%']],
    ['character by character', '退货', ['退', '货']],
    ['in simplified letters', '退貨糾紛', ['退', '货', '糾', '纷']],
    ['with a slash only between characters', '退货/退款 A/B', ['退', '货', '/', '退', '款', 'a', 'b']],
  ])('are read %s', (_how, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('of Japanese keep their letters, and half-width kana are wide', () => {
    expect(words('貨物ﾀﾞｳﾝ返品／返金', true)).toEqual([...'貨物ダウン返品/返金'])
  })

  it('stand where they are in the text, two halves for a word and one for a character', () => {
    const [sentence] = readSentences('Press 提交 now', letters, false)
    expect(sentence?.tokens.map(({ start, end, at, isCharacter }) => [start, end, at, isCharacter])).toEqual([
      [0, 5, 0, false],
      [6, 7, 2, true],
      [7, 8, 3, true],
      [9, 12, 4, false],
    ])
  })

  it('know the pause before them', () => {
    const [sentence] = readSentences('Yes, but (later) we - pay', letters, false)
    expect(sentence?.tokens.filter(({ afterBreak }) => afterBreak).map(({ text }) => text)).toEqual([
      'but',
      'later',
      'we',
      'pay',
    ])
  })
})

describe('the sentences of a text', () => {
  it.each([
    ['end at stops and lines', 'One. Two!\nThree\n\n四。五', ['One.', 'Two!', 'Three', '四。', '五']],
    ['end at a stop without a space', 'Open the page.Please wait.', ['Open the page.', 'Please wait.']],
    ['do not end inside a name', 'Look at shop.example.', ['Look at shop.example.']],
    [
      'do not end behind what a stop shortens',
      'Ask Mr. Li, e.g. about no. 3, by Dec. 5. We say no. Bye.',
      ['Ask Mr. Li, e.g. about no. 3, by Dec. 5.', 'We say no.', 'Bye.'],
    ],
    ['do not end inside a number', 'It costs 3.50 today.', ['It costs 3.50 today.']],
    [
      'hold the quotation mark that closes them',
      'Say “yes.” Press “no”\nEnd',
      ['Say “yes.”', 'Press “no”', 'End'],
    ],
    ['leave lines without a word out', '—\n***\nWord', ['Word']],
  ])('%s', (_what, text, expected) => {
    expect(cut(text).map((sentence) => sentence.trim())).toEqual(expected)
  })

  it('are as they look where letters of another script are among their own', () => {
    expect(words('cаncel Pаypаl отмена')).toEqual(['cancel', 'paypal', 'отмена'])
  })

  it('part a number in a circle from the word before it', () => {
    expect(words('all⑤send')).toEqual(['all', '5', 'send'])
  })

  it('keep a question mark as a word', () => {
    expect(words('Did it arrive?')).toEqual(['did', 'it', 'arrive', '?'])
  })

  it('lie in the text, in order, whatever it is', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isJapanese) => {
        let done = 0
        for (const { start, end, tokens } of readSentences(text, letters, isJapanese)) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeLessThanOrEqual(text.length)
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(done)
            expect(token.end).toBeGreaterThan(token.start)
            done = token.end
          }
          expect(end).toBeGreaterThanOrEqual(done)
          done = end
        }
      }),
    )
  })
})

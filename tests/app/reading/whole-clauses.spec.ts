import { describe, expect, it } from 'vitest'
import { wholeClauses } from '../../../src/app/reading/whole-clauses.ts'

/** The clauses around some words of a text. */
function around(text: string, words: string): string {
  const start = text.indexOf(words)
  const { start: from, end } = wholeClauses(text, { start, end: start + words.length })
  return text.slice(from, end)
}

describe('a place in a text', () => {
  it.each([
    ['Sorry, first close the dispute, then we pay.', 'close', 'first close the dispute'],
    ['Sorry. We pay 3.50 by PayPal today!', 'PayPal', 'We pay 3.50 by PayPal today'],
    ['好的，先取消纠纷，再退款', '取消', '先取消纠纷'],
    ['「Received」\nのボタンを押して。はい', '押し', 'のボタンを押して'],
    ['close it, then pay', 'it, then', 'close it, then pay'],
    ['太慢啦,先取消纠纷,再退款', '取消', '先取消纠纷'],
    ['Do this:\n- close it at 10:30\n- wait', 'close', 'close it at 10:30'],
    ['pay again!', 'pay again!', 'pay again!'],
    ['', '', ''],
  ])('is widened to its clauses: %s', (text, words, clauses) => {
    expect(around(text, words)).toBe(clauses)
  })

  it('is not widened far where a text has no pause', () => {
    const text = `${'a'.repeat(500)} pay ${'b'.repeat(500)}`
    expect(around(text, 'pay')).toBe('pay')
  })
})

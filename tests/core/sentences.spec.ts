import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSentences, sentencesOf } from '../../src/core/sentences.ts'
import { anyText } from '../support/any-text.ts'

describe('sentences', () => {
  it.each([
    ['Hello. How are you? Fine!', ['Hello.', 'How are you?', 'Fine!']],
    ['I paid USD 12.34. Please answer.', ['I paid USD 12.34.', 'Please answer.']],
    ['He said “no.” I wait.', ['He said “no.”', 'I wait.']],
    ['届きません。返金してください。', ['届きません。', '返金してください。']],
    ['「届かない。」と言われました。', ['「届かない。」', 'と言われました。']],
    ['没有收到。请退款\uff01好吗\uff1f', ['没有收到。', '请退款\uff01', '好吗\uff1f']],
    ['- one\n- two\n\nEnd', ['- one', '- two', 'End']],
    ['Wait... what?! Yes', ['Wait...', 'what?!', 'Yes']],
    ['See example.com/a.b now', ['See example.com/a.b now']],
    ['\n\n***\n', []],
    ['', []],
  ])('of %j are %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it('are pieces that together are the text again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cutSentences(text).join('')).toBe(text)
      }),
    )
  })

  it('are never empty pieces', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cutSentences(text)).not.toContain('')
      }),
    )
  })
})

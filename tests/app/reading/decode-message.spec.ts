import { describe, expect, it } from 'vitest'
import { decodeMessage, MOST_MESSAGE_BYTES } from '../../../src/app/reading/decode-message.ts'
import { LONGEST_MESSAGE } from '../../../src/contract/reading.ts'

const text = 'Dear friend 您好 👋\r\n'
const bytes = (given: string): Uint8Array => new TextEncoder().encode(given)

function utf16(given: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(given.length * 2))
  for (let at = 0; at < given.length; at += 1) view.setUint16(at * 2, given.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

describe('the bytes of a message', () => {
  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with its mark', bytes(`\ufeff${text}`)],
    ['UTF-16, low byte first', utf16(`\ufeff${text}`, true)],
    ['UTF-16, high byte first', utf16(`\ufeff${text}`, false)],
  ])('are read as %s, letter by letter', (_name, given) => {
    expect(decodeMessage(given)).toEqual({ text })
  })

  it.each([
    ['message-encoding', 'bytes of another encoding', Uint8Array.of(0x83, 0x41, 0x83)],
    ['message-encoding', 'half a character of UTF-16', Uint8Array.of(0xff, 0xfe, 0x41)],
    ['message-encoding', 'half a pair of UTF-16', utf16('\ufeff\ud83d', true)],
    ['message-binary', 'characters of code 0', bytes('PK\0\0')],
    [
      'message-binary',
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d),
    ],
    ['message-binary', 'UTF-16 without its mark', utf16('Dear friend', true)],
    ['message-too-long', 'one letter too many', bytes('a'.repeat(LONGEST_MESSAGE + 1))],
    ['message-too-long', 'far too many bytes', new Uint8Array(MOST_MESSAGE_BYTES + 1)],
  ])('are refused with %s for %s', (refused, _name, given) => {
    expect(decodeMessage(given)).toEqual({ refused })
  })

  it('may be as many as the longest message has in any writing', () => {
    for (const sign of ['a', '您']) {
      const longest = sign.repeat(LONGEST_MESSAGE)
      expect(decodeMessage(bytes(`\ufeff${longest}`))).toEqual({ text: longest })
    }
  })
})

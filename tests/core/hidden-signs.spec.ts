import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hiddenCodes, signRuns } from '../../src/core/hidden-signs.ts'

describe('signRuns', () => {
  it.each([
    ['pay\u202Elapyap', ['U+202E']],
    ['a\u200Bb\uFEFFc\u200Bd', ['U+200B', 'U+FEFF']],
    ['bell\u0007 nul\u0000', ['U+0007', 'U+0000']],
    ['tag \u{E0041}', ['U+E0041']],
    ['filler\u3164 soft\u00AD', ['U+3164', 'U+00AD']],
    ['\uFE0F alone', ['U+FE0F']],
    ['line\u2028end', ['U+2028']],
    ['joined a\u200Db', ['U+200D']],
  ])('finds in %j what nobody sees', (text, codes) => {
    expect(hiddenCodes(text)).toEqual(codes)
  })

  it.each(['plain\ttext\r\n二行目', '❤️ 👍🏽 1️⃣', '👨‍👩‍👧 👩🏽‍🚀 ❤️‍🔥', '葛\u{E0100}飾', 'か\u3099', 'עברית'])(
    'leaves %j as it is',
    (text) => {
      expect(signRuns(text)).toEqual([{ text }])
    },
  )

  it('never changes a text, and marks every turn of direction', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('\u202A', '\u202E', '\u2066', '\u2069', '\u200F', '\u061C'),
    )
    fc.assert(
      fc.property(fc.array(sign), (parts) => {
        const text = parts.join('')
        const runs = signRuns(text)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        const plain = runs.filter(({ code }) => code === undefined).map((run) => run.text)
        expect(plain.join('')).not.toMatch(/\p{Bidi_Control}/u)
      }),
    )
  })

  it('takes equal neighbours together, however many', () => {
    const turns = '\u202E'.repeat(100_000)
    expect(signRuns(turns)).toEqual([{ text: turns, code: 'U+202E ×100000' }])
    expect(signRuns('\u{E0041}\u{E0041}\u{E0042}').map(({ code }) => code)).toEqual(['U+E0041 ×2', 'U+E0042'])
    expect(hiddenCodes(turns)).toEqual(['U+202E'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markHits } from '../../../../src/renderer/components/history/mark-hits.ts'

const hits = (text: string, query: string): string[] =>
  markHits(text, query)
    .filter(({ hit }) => hit)
    .map((run) => run.text)

describe('markHits', () => {
  it('marks every place in a Japanese text', () => {
    expect(markHits('合意した返金がまだです。返金を', '返金')).toEqual([
      { text: '合意した', hit: false },
      { text: '返金', hit: true },
      { text: 'がまだです。', hit: false },
      { text: '返金', hit: true },
      { text: 'を', hit: false },
    ])
  })

  it('sees through width and case', () => {
    expect(hits('Blue STORE １２３', 'store 123')).toEqual(['STORE １２３'])
    expect(hits('ﾍﾝｷﾝ', 'ヘンキン')).toEqual(['ﾍﾝｷﾝ'])
  })

  it('marks a sign that unfolds into several as a whole', () => {
    expect(hits('㍻元年', '平')).toEqual(['㍻'])
  })

  it('marks nothing for an empty query', () => {
    expect(markHits('text', '  ')).toEqual([{ text: 'text', hit: false }])
  })

  it('marks a hundred thousand places at once', () => {
    expect(hits('㍻e'.repeat(50_000), 'e')).toHaveLength(50_000)
  })

  it('never changes the text', () => {
    const signs = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(signs, signs, (text, query) => {
        const runs = markHits(text, query)
        expect(runs.map((run) => run.text).join('')).toBe(text)
      }),
    )
  })
})

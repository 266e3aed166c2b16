import { describe, expect, it } from 'vitest'
import { findScenarios } from '../../src/core/find-scenarios.ts'
import { searchText } from '../../src/core/search-text.ts'
import { makeSummary } from '../support/summary.ts'

const parcel = makeSummary({
  id: 'parcel',
  title: { en: 'Lost parcel', ja: '荷物が届かない', zh: '包裹未到' },
  tags: ['ﾄﾗｯｷﾝｸﾞ', 'stuck'],
  templates: {
    en: [
      { kind: 'text', text: 'Please read the COURIER note of ' },
      { kind: 'value', reference: { of: 'field', name: 'orderNumber' } },
      {
        kind: 'if',
        reference: { of: 'field', name: 'itemName' },
        then: [{ kind: 'text', text: 'The umbrella is blue.' }],
        otherwise: [{ kind: 'text', text: 'The kettle is red.' }],
      },
    ],
    ja: [{ kind: 'text', text: 'キャンセルをお願いいたします。' }],
    zh: [{ kind: 'text', text: '请尽快回复。' }],
  },
})
const thanks = makeSummary({
  id: 'thanks',
  title: { en: 'Thanks', ja: 'お礼', zh: '感谢' },
  tags: ['parcel'],
})
const note = makeSummary({
  id: 'note',
  title: { en: 'Note', ja: '説明', zh: '说明' },
  templates: { en: [{ kind: 'text', text: 'A parcel.' }] },
})
const found = (query: string): string[] => findScenarios([note, thanks, parcel], query).map(({ id }) => id)

describe('finding scenarios', () => {
  it('gives all of them in their order for an empty query', () => {
    expect(found(' 　')).toEqual(['note', 'thanks', 'parcel'])
  })

  it.each([
    ['a word of the message', 'courier'],
    ['a word of a branch', 'umbrella'],
    ['a word of the other branch', 'kettle'],
    ['Chinese words', '尽快回复'],
    ['full width', 'ＣＯＵＲＩＥＲ'],
    ['hiragana', 'きゃんせる'],
    ['half-width katakana', 'ｷｬﾝｾﾙ'],
    ['a tag written in half width', 'トラッキング'],
    ['an invisible sign inside', 'cour\u200bier'],
    ['words of several places', '荷物 courier STUCK'],
    ['marks between the words', '荷物、courier。'],
  ])('finds by %s', (_by, query) => {
    expect(found(query)).toEqual(['parcel'])
  })

  it('puts titles first, then tags, then messages', () => {
    expect(found('parcel')).toEqual(['parcel', 'thanks', 'note'])
  })

  it('wants every word', () => {
    expect(found('courier thanks')).toEqual([])
  })

  it('does not find what a template prints, only what it says', () => {
    expect(found('orderNumber')).toEqual([])
  })

  it('goes through a thousand scenarios within a frame', () => {
    const filler = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ')
    const many = Array.from({ length: 1000 }, (_, at) => {
      const words = `${parcel.words} ${searchText(filler)} number${at}`
      return { ...parcel, id: `parcel-${at}`, words }
    })
    const times = ['courier', 'number777', 'nothing at all', '荷物 number12'].map((query) => {
      const begin = performance.now()
      findScenarios(many, query)
      return performance.now() - begin
    })
    expect(findScenarios(many, 'number777')).toHaveLength(1)
    expect(times.sort((one, other) => one - other)[1]).toBeLessThan(16)
  })
})

import { describe, expect, it } from 'vitest'
import { filterEntries } from '../../../../src/renderer/components/palette/filter-entries.ts'

const entries = [
  { name: '別の住所に配達された', words: ['Delivered to a wrong address', '送到别的地址'] },
  { name: '届いたお礼', words: ['Thank you', '感谢'] },
  { name: 'ガイドをひらく', words: ['guide'] },
  { name: 'お礼の後で', words: [] },
]
const names = (query: string): string[] => filterEntries(entries, query).map(({ name }) => name)

describe('filterEntries', () => {
  it('gives everything in its order for an empty query', () => {
    expect(names(' ')).toEqual(entries.map(({ name }) => name))
  })

  it('finds a name in any language', () => {
    expect(names('wrong address')).toEqual(['別の住所に配達された'])
    expect(names('地址')).toEqual(['別の住所に配達された'])
  })

  it('makes no difference between kana, widths and cases', () => {
    expect(names('がいど')).toEqual(['ガイドをひらく'])
    expect(names('ＧＵＩＤＥ')).toEqual(['ガイドをひらく'])
    expect(names('ｶﾞｲﾄﾞ')).toEqual(['ガイドをひらく'])
  })

  it('wants every word, in any order', () => {
    expect(names('address wrong')).toEqual(['別の住所に配達された'])
    expect(names('address guide')).toEqual([])
  })

  it('finds prepared words after everything else', () => {
    const all = [
      { name: 'Appeal', words: [], prepared: 'thank parcel' },
      { name: 'Thanks', words: [] },
    ]
    expect(filterEntries(all, 'ＴＨＡＮＫ').map(({ name }) => name)).toEqual(['Thanks', 'Appeal'])
  })

  it('puts names that begin with the query first', () => {
    expect(names('お礼')).toEqual(['お礼の後で', '届いたお礼'])
  })
})

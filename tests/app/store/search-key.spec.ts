import { describe, expect, it } from 'vitest'
import { likePattern, searchKey, searchWords } from '../../../src/app/store/search-key.ts'

describe('searchKey', () => {
  it.each([
    ['ﾍﾝﾋﾟﾝ', 'ヘンピン'],
    ['ＡＢＣ１２３', 'abc123'],
    ['か\u3099', 'が'],
    ['㈱', '(株)'],
    ['葛\u{E0100}飾', '葛飾'],
    ['re\u200Bfund\uFEFF', 'refund'],
    ['  two\r\n\twords\u0000here ', 'two words here'],
    ['Café', 'café'],
  ])('reads %j as %j', (text, expected) => {
    expect(searchKey(text)).toBe(expected)
  })
})

describe('searchWords', () => {
  it('splits at any white space and drops what says nothing', () => {
    expect(searchWords('　返金　 住所\n\u200B ')).toEqual(['返金', '住所'])
    expect(searchWords(' ')).toEqual([])
  })
})

describe('likePattern', () => {
  it('takes wild cards for what they are', () => {
    expect(likePattern('100%_\\')).toBe('%100\\%\\_\\\\%')
  })
})

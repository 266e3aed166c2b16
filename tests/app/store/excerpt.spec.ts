import { describe, expect, it } from 'vitest'
import { excerptAround, openingOf } from '../../../src/app/store/excerpt.ts'
import { searchKey } from '../../../src/app/store/search-key.ts'

describe('openingOf', () => {
  it('is the whole of a short text on one line', () => {
    expect(openingOf('Hello,\n\nMy parcel is not here.\n')).toBe('Hello, My parcel is not here.')
  })

  it('cuts between characters and says so', () => {
    expect(openingOf('𠮷'.repeat(130))).toBe(`${'𠮷'.repeat(120)}…`)
  })
})

describe('excerptAround', () => {
  const long = `${'前'.repeat(60)}返金を希望します${'後'.repeat(200)}`

  it('shows what stands around the word', () => {
    expect(excerptAround(long, '返金')).toBe(`…${'前'.repeat(24)}返金を希望します${'後'.repeat(88)}…`)
  })

  it.each([
    ['私はﾍﾝﾋﾟﾝを希望', 'ヘンピン'],
    ['Order ＡＢＣ１２３ here', 'ABC123'],
    ['か\u3099くせい', 'がくせい'],
    ['葛\u{E0100}飾区', '葛飾'],
    ['re\u200Bfund please', 'refund'],
    ['㈱青空', '株'],
  ])('finds %j by %j and shows the text as it was written', (text, word) => {
    expect(excerptAround(text, searchKey(word))).toBe(text)
  })

  it('does not open in the middle of a Latin word or a number', () => {
    const text = `${'前'.repeat(30)}。AliExpress を通じて 12.34 米ドルを返金してください。`
    expect(excerptAround(text, '返金')).toBe('…AliExpress を通じて 12.34 米ドルを返金してください。')
  })

  it.each([0, 3190, 3990, 4010, 7200, 99_000])('finds a word behind %i other characters', (before) => {
    const text = `${'𠮷'.repeat(before / 2)}返金を希望${'後'.repeat(99_000 - before)}`
    const excerpt = excerptAround(text, '返金') ?? ''
    expect(excerpt).toMatch(before === 0 ? /^返金を希望/ : /^…𠮷{24}返金を希望/u)
    expect(excerpt.endsWith('後…')).toBe(before < 99_000)
  })

  it('looks through long texts in a moment', () => {
    const text = `${'Wait 等 '.repeat(14_000)}needle`
    const started = performance.now()
    for (let count = 0; count < 20; count += 1) expect(excerptAround(text, 'needle')).toContain('needle')
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('says when the word is not there', () => {
    expect(excerptAround('Hello', 'refund')).toBeUndefined()
  })
})

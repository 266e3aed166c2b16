import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../../src/core/advice/compare/compare-texts.ts'

/** What differs, as `code: item present not absent`. */
function differences(en: string, ja: string, zh?: string): string[] {
  return compareTexts(zh === undefined ? { en, ja } : { en, ja, zh }).map(({ code, values }) =>
    [code, values?.['item'], values?.['present'], 'not', values?.['absent']]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

describe('texts that say the same', () => {
  it.each([
    [
      'Please answer by 1 December 2026.',
      '2026年12月1日までにお返事をください。',
      '请最迟于2026年12月1日回复。',
    ],
    ['Answer by Dec 1, 2026.', '2026/12/1 までにお返事を。', '请于2026-12-01回复。'],
    ['Please refund USD 12.34.', '12.34 米ドルを返金してください。', '请退款 12.34 美元。'],
    ['Please refund $1,234.50.', '1,234.5 ドルを返金してください。', '请退款 1,234.50 美元。'],
    ['Please refund JPY 1,234.', '１，２３４円を返金してください。', '请退款 1,234 日元。'],
    ['Order 8123456789012345.', '注文番号 8123456789012345。', '订单号 8123456789012345。'],
    ['I have 3 photos.', '写真が 3 枚あります。', '我有三张照片。'],
    ['Two of three parcels are here.', '三つのうち 2 つがあります。', '三个包裹中有两个。'],
    [
      'I will use Return/Refund.',
      'Return/Refund（返品・返金）を使います。',
      '我将使用退货/退款（Return/Refund）功能。',
    ],
    ['The cable is 10 centimetres long.', '長さは 10 cm です。', '长度是 10 cm。'],
    ['The USB3 cable of AliExpress.', 'AliExpress の USB3 ケーブル。', 'AliExpress 的 USB3 线。'],
  ])('pass: %s', (en, ja, zh) => {
    expect(differences(en, ja, zh)).toEqual([])
  })

  it('are not compared with a language that has no text', () => {
    expect(compareTexts({ en: 'I have 3 photos.' })).toEqual([])
    expect(compareTexts({ en: 'I have 3 photos.', ja: ' ' })).toEqual([])
  })
})

describe('texts that say different things', () => {
  it.each([
    [
      'By 1 December 2026.',
      '2026年12月2日まで。',
      ['dates-differ 2026-12-01 en not ja', 'dates-differ 2026-12-02 ja not en'],
    ],
    ['By 18 November.', 'まで。', ['dates-differ --11-18 en not ja']],
    [
      'USD 12.34.',
      '12.43 米ドル。',
      ['money-differs USD 12.34 en not ja', 'money-differs USD 12.43 ja not en'],
    ],
    ['USD 12.', '12円。', ['money-differs USD 12 en not ja', 'money-differs JPY 12 ja not en']],
    [
      'RR123456785CN.',
      'RR123456758CN。',
      ['ids-differ RR123456785CN en not ja', 'ids-differ RR123456758CN ja not en'],
    ],
    [
      'I have 3 photos.',
      '写真が 4 枚あります。',
      ['numbers-differ 3 en not ja', 'numbers-differ 4 ja not en'],
    ],
    ['I have 3 photos and 3 videos.', '写真が 3 枚あります。', ['numbers-differ 3 en not ja']],
    ['The parcel is late.', 'EMS の荷物が遅れています。', ['latin-differs ems ja not en']],
    [
      'Press "Refund Only".',
      '「Refund only」を押す。',
      ['labels-differ Refund Only en not ja', 'labels-differ Refund only ja not en'],
    ],
    ['It is late.', '遅い。とても遅い。', ['sentences-differ not']],
    ['Late.\n\nVery late.', '遅い。\nとても遅い。', ['paragraphs-differ not']],
  ])('are found: %s %s', (en, ja, expected) => {
    expect(differences(en, ja)).toEqual(expected)
  })

  it('name the one language of three that stands apart', () => {
    expect(differences('USD 5.', '5 ドル。', '6 美元。')).toEqual([
      'money-differs USD 5 en, ja not zh',
      'money-differs USD 6 zh not en, ja',
    ])
    expect(differences('By post.', 'EMS で。', '国际快递。')).toEqual(['latin-differs ems ja not en, zh'])
    expect(differences('I asked Cainiao.', 'Cainiao に尋ねました。', '我问过菜鸟。')).toEqual([])
  })

  it('are found at the place where the odd word stands', () => {
    const ja = '荷物が DHL で遅れています。'
    const [found] = compareTexts({ en: 'The parcel is late.', ja })
    expect(found?.language).toBe('ja')
    expect(ja.slice(found?.start, found?.end)).toBe('DHL')
  })
})

describe('hostile texts', () => {
  it.each([
    ['digits', '1'.repeat(20_000)],
    ['different numbers', Array.from({ length: 4_000 }, (_, at) => at + 100).join(' ')],
    ['commas', '1,'.repeat(10_000)],
    ['brackets', 'A（'.repeat(7_000)],
    ['quotes', '"a'.repeat(10_000)],
    ['months', 'may 1 '.repeat(3_000)],
    ['capitals', 'A1'.repeat(10_000)],
  ])('of nothing but %s are compared in no time', (_what, text) => {
    const started = performance.now()
    compareTexts({ en: text, ja: text, zh: 'a' })
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/contract/language.ts'
import { adviseText } from '../../../src/core/advice/advise-text.ts'

/** What is advised on a text, as `code: quotation`. */
function advice(text: string, language: Language = 'en'): string[] {
  return adviseText(text, language).map(({ code, values }) => `${code}: ${String(values?.['quote'] ?? '')}`)
}

describe('advice on English', () => {
  it.each([
    ["I don't know.", "contraction: don't"],
    ['It’s late, but the seller’s answer is kind.', 'contraction: It’s'],
    ['I didnt open the box.', 'contraction: didnt'],
    ['Please get back to me.', 'idiom: get back to me'],
    ['Please sort\nit out.', 'idiom: sort it out'],
    ['Please answer by 01/05.', 'date-ambiguous: 01/05'],
    ['Please answer by 1/5/2026.', 'date-ambiguous: 1/5/2026'],
    ['They are broken.', 'pronoun-first: They'],
    ['The lamp came. This is wrong.', 'pronoun-first: This'],
    ['I will sue you.', 'threat: I will sue'],
    ['Answer today, or else.', 'threat: or else'],
    ['You are a SCAMMER.', 'insult: SCAMMER'],
    ['I will leave a bad review.', 'review-leverage: bad review'],
    ['If you refund me, I will write a review.', 'review-leverage: review'],
    ['I will give you 5 stars.', 'review-leverage: 5 stars'],
    ['Please mark the parcel as a gift.', 'false-claim: mark the parcel as a gift'],
    ['Please send your phone number.', 'private-data-asked: phone number'],
    ['Please add me on WhatsApp.', 'contact-outside: add me on'],
    ['Please write to my e-mail address.', 'contact-outside: my e-mail'],
  ])('%s', (text, expected) => {
    expect(advice(text)).toContain(expected)
  })

  it.each([
    'The parcel is late.',
    'This problem concerns 2 pieces.',
    'That day is fine. Those photos show the damage.',
    "The seller's parcel and the carrier's answer are here.",
    'The cable is 1/4 inch wide, 2.5 m long, and works 24/7.',
    'Please answer by 1 December 2026, or by 2026-12-01.',
    'I will write an honest review after I have checked the item.',
    'After that day, I will use Return/Refund.',
    'I ask AliExpress for help.',
    'Please refund USD 12.34 through AliExpress.',
    'The item is not an original product.',
    'I asked my family and my neighbours.',
  ])('leaves “%s” alone', (text) => {
    expect(advice(text)).toEqual([])
  })

  it('counts the words of a sentence', () => {
    const words = (count: number): string => `${'word '.repeat(count - 1)}word.`
    expect(advice(`${words(25)} ${words(3)}`)).toEqual([])
    expect(adviseText(`Hello,\n\n${words(26)} ${words(3)}`, 'en')).toMatchObject([
      { code: 'sentence-long', start: 8, values: { words: 26, most: 25 } },
    ])
    expect(adviseText(`${words(19)} ${words(18)}`, 'en')).toMatchObject([
      { code: 'sentences-long', values: { words: 18.5, most: 18 } },
    ])
  })

  it('says where it looks, in UTF-16 units', () => {
    const text = '🙂 Hello. You are a liar.'
    const [found] = adviseText(text, 'en')
    expect(text.slice(found?.start, found?.end)).toBe('liar')
  })
})

describe('advice on Japanese and Chinese', () => {
  it.each<[Language, string, string]>([
    ['ja', '警察に届けます。', 'threat: 警察に'],
    ['ja', 'ＳＮＳで知らせます。', 'threat: ＳＮＳで'],
    ['ja', 'あなたは詐欺師です。', 'insult: 詐欺師'],
    ['ja', '返金がなければ、低い評価を付けます。', 'review-leverage: 低い評価'],
    ['ja', '返金してくれたら評価を書きます。', 'review-leverage: 評価'],
    ['ja', 'ギフトとして申告してください。', 'false-claim: ギフトとして申告'],
    ['ja', '電話番号を教えてください。', 'private-data-asked: 電話番号'],
    ['ja', 'PayPalで返金してください。', 'contact-outside: PayPal'],
    ['ja', 'LINEで話しましょう。', 'contact-outside: LINEで'],
    ['ja', '01/05 までにお返事をください。', 'date-ambiguous: 01/05'],
    ['zh', '我要报警。', 'threat: 报警'],
    ['zh', '你是骗子。', 'insult: 骗子'],
    ['zh', '不退款我就给差评。', 'review-leverage: 差评'],
    ['zh', '请申报低价。', 'false-claim: 申报低价'],
    ['zh', '请告诉我您的手机号。', 'private-data-asked: 手机号'],
    ['zh', '请加微信。', 'contact-outside: 加微信'],
  ])('%s: %s', (language, text, expected) => {
    expect(advice(text, language)).toContain(expected)
  })

  it.each<[Language, string]>([
    ['ja', 'AliExpress を通じて 1,234円を返金してください。'],
    ['ja', 'Return/Refund（返品・返金）を利用いたします。'],
    ['ja', '評価は、商品を確認した後にだけ書いております。'],
    ['ja', 'ONLINEで注文しました。'],
    ['ja', '最後のお願いとして、返金してください。'],
    ['zh', '请您通过 AliExpress 平台退款 12.34 美元。'],
    ['zh', '我一向如实评价。'],
    ['zh', '请最迟于2026年12月1日回复。'],
  ])('leaves alone %s: %s', (language, text) => {
    expect(advice(text, language)).toEqual([])
  })
})

describe('advice on a hostile text', () => {
  it.each([
    ['spaces', ' '.repeat(20_000)],
    ['digits', '1'.repeat(20_000)],
    ['marks before a letter', `${'!'.repeat(20_000)}x`],
    ['slashes', '1/'.repeat(10_000)],
    ['brackets', '「'.repeat(20_000)],
    ['first words of phrases', 'bad one five post say '.repeat(900)],
    ['apostrophes', "a'".repeat(10_000)],
  ])('of nothing but %s takes no time', (_what, text) => {
    const started = performance.now()
    for (const language of ['en', 'ja', 'zh'] as const) adviseText(text, language)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

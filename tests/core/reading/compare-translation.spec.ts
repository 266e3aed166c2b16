import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../src/core/reading/read-message.ts'
import { compiled } from '../../reading/answer-all.ts'

/** What differs, as `kind: original → translation`. */
const differences = (text: string, translation: string): string[] =>
  readMessage(compiled, { text, translation }).differences.map(
    ({ kind, original, translation: other }) => `${kind}: ${original} → ${other}`,
  )

describe('a translation that says something else', () => {
  it.each([
    ['a number', 'Wait 10 days.', '12 日お待ちください。', 'number: 10 → 12'],
    [
      'a date',
      'Answer by 1 December 2026.',
      '2026年12月2日までにお返事ください。',
      'date: 2026-12-01 → 2026-12-02',
    ],
    ['an amount', 'We refund USD 5.', '6ドルを返金します。', 'money: USD 5 → USD 6'],
    [
      'the number of a parcel',
      'Parcel LP00123456CN is here.',
      '小包LP00123457CNが届きました。',
      'id: LP00123456CN → LP00123457CN',
    ],
    ['a day of the week', 'It left on Monday.', '火曜日に出ました。', 'date: monday → tuesday'],
    ['a time of day', 'Answer before 6 pm.', '午後7時までにお返事ください。', 'number: 18:00 → 19:00'],
    [
      'a number, whatever else has an article',
      '2 天内退 1 个。',
      'We refund a buyer in 2 days.',
      'number: 1 → ',
    ],
    ['a name', 'Write to us on WhatsApp.', 'LINEでご連絡ください。', 'latin: whatsapp → line'],
    ['a name that is gone', 'Ask DHL or Yamato.', 'ヤマトにお尋ねください。', 'latin: dhl → '],
    [
      'a denied label',
      'It has no quality problem.',
      '品質問題があります。',
      'negation: It has no quality problem. → 品質問題があります。',
    ],
    ['a Latin word', 'We sent it.', 'Googleがそれを送りました。', 'latin:  → google'],
    [
      'a label',
      'Click "Refund Only".',
      '「返品/返金」をクリックしてください。',
      'label: Refund Only → Return/Refund',
    ],
    [
      'fewer sentences',
      'We are sorry. We refund you.',
      '申し訳ありませんので返金します。',
      'sentences: 2 → 1',
    ],
    [
      'no negation',
      'You do not have to send it back.',
      '返送してください。',
      'negation: You do not have to send it back. → 返送してください。',
    ],
  ])('is told from %s', (_what, text, translation, expected) => {
    expect(differences(text, translation)).toEqual([expected])
  })

  it('is told from each amount that is missing', () => {
    expect(differences('USD 5 now and USD 5 later', '今5ドル、あとで')).toEqual(['money: USD 5 → '])
  })

  it('is told from a denial among other sentences, wherever it stands', () => {
    expect(differences('Yes. Do not pay.', '払ってください。')).toEqual([
      'sentences: 2 → 1',
      'negation: Do not pay. → ',
    ])
  })
})

describe('a translation that says the same', () => {
  it.each([
    [
      'itself',
      'Do not pay USD 5 to LP00123456CN. Press "Submit".',
      'Do not pay USD 5 to LP00123456CN. Press "Submit".',
    ],
    [
      'in other signs',
      'We refund USD 5 for order 8123456789012345 by 1 December 2026.',
      'ご注文8123456789012345につき、2026年12月1日までに５ドルを返金します。',
    ],
    ['with a number in words', 'We sent 3 cups.', 'カップを三つ送りました。'],
    [
      'without the numbers of a list',
      'Press:\n1. "Return/Refund"\n2. "Refund Only"\n3. "Submit"\n4. Wait\n5. Write',
      '押してください：\n「返品/返金」\n「返金のみ」\n「送信」\n待つ\n書く',
    ],
    [
      'with the numbers of a list alone',
      'Press:\n• "Return/Refund"\n• "Submit"',
      '押してください：\n1. 「返品/返金」\n2. 「送信」',
    ],
    ['with a small number in other words', 'Wait a week for the second one.', '2つ目は1週間お待ちください。'],
    [
      'with a number in characters',
      '请再等十五天，分两次寄。',
      'あと15日お待ちください、2回に分けて送ります。',
    ],
    [
      'with a day in digits',
      'Answer until 5/12, we sent it on 30.11.2026.',
      '12月5日までにお返事ください、2026年11月30日に送りました。',
    ],
    ['with a day of a month', 'Until 5th of December.', '12月5日まで。'],
    ['with another clock', 'Before 18:30 or at 9 am.', '午後6時半まで、または午前9時に。'],
    ['with a day of the week', '星期一或者周日发货。', '月曜日か日曜日に発送します。'],
    ['with money in other words', 'You get 5 us dollars or RMB 50.', '5米ドルか50元です。'],
    ['with names as the language writes them', '请加微信或者用支付宝。', 'WeChatを追加するか、アリペイで。'],
    [
      'with a stop that ends nothing',
      'Ask Mr. Li about item no. 3 by Dec. 5.',
      '12月5日までに商品番号3について李さんにお尋ねください。',
    ],
    [
      'with words that are a label in one language only',
      'We pay the sum you ask for.',
      '金額はご希望どおりにお支払いします。',
    ],
    ['with words that only sound like a denial', '不用担心，没有库存了。', 'ご安心ください、在庫切れです。'],
    ['when there is none', 'We refund USD 5.', ' \n'],
  ])('has no difference: %s', (_what, text, translation) => {
    expect(differences(text, translation)).toEqual([])
  })
})

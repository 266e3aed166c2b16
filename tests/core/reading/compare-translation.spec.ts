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
    ['when there is none', 'We refund USD 5.', ' \n'],
  ])('has no difference: %s', (_what, text, translation) => {
    expect(differences(text, translation)).toEqual([])
  })
})

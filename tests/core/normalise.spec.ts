import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/contract/draft.ts'
import type { FieldType } from '../../src/contract/scenario.ts'
import { halfWidth, normaliseAnswer, readMoney } from '../../src/core/normalise.ts'
import { fullWidth } from '../support/full-width.ts'
import { makeField } from '../support/scenario.ts'

const choices = [
  { id: 'red', label: { en: 'Red', ja: '赤', zh: '红色' }, aliases: ['crimson'] },
  { id: 'navy-blue', label: { en: 'Navy blue', ja: '紺', zh: '藏青色' } },
]

const normalise = (type: FieldType, answer: Answer): Answer =>
  normaliseAnswer(makeField({ id: 'field', type, choices }), answer)

describe('half width', () => {
  it('makes full-width letters, digits, signs and spaces ASCII', () => {
    expect(halfWidth(fullWidth('ABC 123!(%)'))).toBe('ABC 123!(%)')
  })
  it('leaves kana, kanji and Japanese punctuation alone', () => {
    expect(halfWidth('カップ、青。「大」ー')).toBe('カップ、青。「大」ー')
  })
})

describe('an answer as it enters a message', () => {
  it.each<[string, FieldType, Answer, Answer]>([
    ['an order number loses spaces and dashes', 'order-number', '8123 4567-8901 2345 ', '8123456789012345'],
    [
      'a full-width order number becomes ASCII',
      'order-number',
      fullWidth('8123 4567-8901 2345'),
      '8123456789012345',
    ],
    ['a tracking number is written in capitals', 'tracking-number', 'rr 123456785 cn', 'RR123456785CN'],
    [
      'a full-width tracking number becomes ASCII',
      'tracking-number',
      fullWidth('rr123456785cn'),
      'RR123456785CN',
    ],
    ['a quantity loses its commas', 'quantity', fullWidth('1,200'), '1200'],
    ['a range is not taken for a quantity', 'quantity', '1-2', '1-2'],
    ['a negative quantity stays one', 'quantity', '-3', '-3'],
    ['a text is trimmed', 'text', '  Blue cup ', 'Blue cup'],
    ['a text keeps its Japanese', 'text', `青いカップ、${fullWidth('2')}個`, '青いカップ、2個'],
    ['a choice is found by its id', 'choice', 'red', 'red'],
    ['a choice is found by its Japanese name', 'choice', ' 紺 ', 'navy-blue'],
    ['a choice is found by its Chinese name', 'choice', '红色', 'red'],
    ['a choice is found in any width and case', 'choice', fullWidth('RED'), 'red'],
    ['a choice is found by an alias', 'choice', 'Crimson', 'red'],
    ['an unlisted choice stays a text', 'choice', ' Teal ', 'Teal'],
    ['several choices are read from one line', 'choices', 'red, 紺、teal', ['red', 'navy-blue', 'teal']],
    ['several choices are read from a list', 'choices', ['赤', '', 'navy-blue'], ['red', 'navy-blue']],
    ['yes is yes', 'yes-no', 'yes', true],
    ['はい is yes', 'yes-no', 'はい', true],
    ['anything else is no', 'yes-no', 'no', false],
    ['a sentence given as a text is English', 'sentence', ' It is wet. ', { en: 'It is wet.' }],
    [
      'a sentence keeps the signs of its language',
      'sentence',
      { en: fullWidth('Wet!'), ja: '濡れています\uff01 ' },
      { en: 'Wet!', ja: '濡れています\uff01' },
    ],
  ])('%s', (_name, type, given, wanted) => {
    expect(normalise(type, given)).toEqual(wanted)
  })

  it.each([
    '2026-11-18',
    '2026/11/18',
    '2026年11月18日',
    '2026.11.18',
    ' 2026 / 11 / 18 ',
    fullWidth('2026-11-18'),
    fullWidth('2026/11/18'),
    `${fullWidth('2026')}年${fullWidth('11')}月${fullWidth('18')}日`,
    '2026\u221211\u221218',
    '2026\u201011\u201018',
    '2026ー11ー18',
  ])('the day %s is 2026-11-18', (text) => {
    expect(normalise('date', text)).toBe('2026-11-18')
  })

  it.each(['2026-02-30', 'tomorrow', '20261118', '11/18'])(
    '%s stays as it is, since it is no day',
    (text) => {
      expect(normalise('date', text)).toBe(text)
    },
  )
})

describe('an amount', () => {
  it.each([
    ['USD 12.34', '12.34', 'USD'],
    ['usd12.34', '12.34', 'USD'],
    ['12.34USD', '12.34', 'USD'],
    ['12.34 usd', '12.34', 'USD'],
    ['US $12.34', '12.34', 'USD'],
    ['US$12.34', '12.34', 'USD'],
    ['$1,234.50', '1234.50', 'USD'],
    [fullWidth('$12.34'), '12.34', 'USD'],
    ['1,234円', '1234', 'JPY'],
    ['\u00a51234', '1234', 'JPY'],
    ['\uffe51,234', '1234', 'JPY'],
    [fullWidth('1,234') + '円', '1234', 'JPY'],
    ['JPY 1234', '1234', 'JPY'],
    ['12.34', '12.34', ''],
    ['HK$100', '100', ''],
    ['USD -5', '-5', 'USD'],
    ['a lot', 'a lot', ''],
  ])('%s is %s in the currency "%s"', (text, value, currency) => {
    expect(readMoney(text)).toEqual({ value, currency })
    expect(normalise('money', text)).toEqual({ value, currency })
  })

  it('given in two parts is cleaned in both', () => {
    const given = { value: fullWidth('1,234.50'), currency: fullWidth(' usd') }
    expect(normalise('money', given)).toEqual({ value: '1234.50', currency: 'USD' })
  })
})

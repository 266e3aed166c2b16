import { currencies } from '../../currencies.ts'
import { plainNumber, type MarkReader } from './mark.ts'

/** Other ways to write a currency, beside its code and its names in messages. */
const OTHER_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['US$', 'USD'],
  ['$', 'USD'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['US dollars', 'USD'],
  ['US dollar', 'USD'],
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['アメリカドル', 'USD'],
  ['ドル', 'USD'],
  ['美金', 'USD'],
  ['yen', 'JPY'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['yuan', 'CNY'],
  ['RMB', 'CNY'],
  ['块钱', 'CNY'],
  ['元', 'CNY'],
]

const names: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(currencies).flatMap(([code, { ja, zh }]) =>
      [code, ja, zh].map((name) => [name, code] as const),
    ),
    ...OTHER_NAMES,
  ].map(([name, code]) => [name.toLowerCase(), code]),
)
const NAME = [...names.keys()]
  .toSorted((one, other) => other.length - one.length)
  .map((name) => name.replace('$', '\\$'))
  .join('|')
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const AMOUNT = new RegExp(
  `(?<![A-Za-z])(?:(?<before>${NAME}) ?(?<first>${NUMBER})|(?<![\\d.,])(?<second>${NUMBER}) ?(?<after>${NAME})(?![A-Za-z]))`,
  'gi',
)

/** The amounts of money a text names, as `USD 12.34`, whatever the language calls the currency. */
export const readMoney: MarkReader = (text) =>
  [...text.matchAll(AMOUNT)].map(({ 0: whole, index, groups = {} }) => {
    const code = names.get((groups['before'] ?? groups['after'] ?? '').toLowerCase()) ?? ''
    const number = plainNumber(groups['first'] ?? groups['second'] ?? '')
    return { key: `${code} ${number}`, start: index, end: index + whole.length }
  })

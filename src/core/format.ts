import type { Money } from '../contract/draft.ts'
import type { Language } from '../contract/language.ts'
import { currencyOf } from './currencies.ts'
import { dayParts, parseDay } from './days.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day as it is written in a message: `1 December 2026` or `2026年12月1日`. What is no day stays as it is. */
export function formatDay(day: string, language: Language): string {
  if (parseDay(day) !== day) return day
  const { year, month, date } = dayParts(day)
  return language === 'en' ? `${date} ${MONTHS[month - 1]} ${year}` : `${year}年${month}月${date}日`
}

/** Digits with a comma every three places before the point, and exactly the currency's digits after it. */
export function formatNumber(value: string, digits: number): string {
  const [whole = '', fraction = ''] = value.split('.')
  const grouped = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  const places = fraction.length > digits ? fraction : fraction.padEnd(digits, '0')
  return places ? `${grouped}.${places}` : grouped
}

/** An amount: `USD 12.34`, `12.34 米ドル`, `1,234円`, `12.34 美元`. What is no number stays as it is. */
export function formatMoney({ value, currency }: Money, language: Language): string {
  const known = currencyOf(currency)
  const number = /^\d+(\.\d+)?$/.test(value) ? formatNumber(value, known?.digits ?? 0) : value
  if (language === 'en' || !known) return `${currency} ${number}`.trim()
  return currency === 'JPY' && language === 'ja' ? `${number}円` : `${number} ${known[language]}`
}

/** A count of things: `1 piece`, `2 pieces`, `2個`, `2 件`. What is no whole number stays as it is. */
export function formatQuantity(value: string, language: Language): string {
  if (!/^\d+$/.test(value)) return value
  const number = formatNumber(value, 0)
  if (language === 'en') return number === '1' ? '1 piece' : `${number} pieces`
  return language === 'ja' ? `${number}個` : `${number} 件`
}

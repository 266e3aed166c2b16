import type { Language } from '../../../contract/language.ts'
import { wordsIn } from '../words-in.ts'
import { plainNumber, type MarkReader } from './mark.ts'

const NUMBER = /(?<![A-Za-z\d.,])\d+(?:,\d{3})*(?:\.\d+)?/g

const ENGLISH = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const KANJI = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

/** The numbers of a text that belong to no date, amount or id. A digit behind a letter (`USB3`) is part of a word. */
export const readNumbers: MarkReader = (text) =>
  [...text.matchAll(NUMBER)].map(({ 0: number, index }) => ({
    key: plainNumber(number),
    start: index,
    end: index + number.length,
  }))

/** Whether a text writes a small number as a word: *two*, 二, 两. */
export function saysNumber(text: string, language: Language, number: string): boolean {
  const value = Number(number)
  if (!(value < KANJI.length)) return false
  if (language === 'en') return wordsIn(text).some((word) => word.text === ENGLISH[value])
  const sign = KANJI[value]
  return (sign !== undefined && text.includes(sign)) || (value === 2 && text.includes('两'))
}

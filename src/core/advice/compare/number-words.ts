import type { Language } from '../../../contract/language.ts'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const DIGITS = '〇一二三四五六七八九'
/** Numbers above are not looked for in words. */
const MOST = 99

/** What is counted behind an article: *a week*, *a full refund* counts nothing. */
const COUNTED =
  '(?:minute|hour|day|night|week|month|year|time|piece|unit|pair|set|box|bag|parcel|package|photo|picture|video|copy)'
/** Words that say a small number beside its name: *a week*, *the second parcel*, *a couple of days*. */
const ENGLISH: Readonly<Record<number, string>> = {
  1: `an?(?= (?:[a-z]+ )?${COUNTED}\\b)|another|once|single|first`,
  2: 'twice|both|double|couple|pair|second|few',
  3: 'thrice|triple|third|couple|few|several',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
}
const CHARACTERS: Readonly<Record<number, string>> = {
  0: '零',
  1: 'ひと(?:つ|り)|壱',
  2: '两|俩|双|ふた(?:つ|り)|両方',
  3: 'みっつ',
  4: 'よっつ',
  5: 'いつつ',
}

function inEnglish(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  if (value < ONES.length) return ONES[value] ?? ''
  return `${TENS[tens - 2] ?? ''}${ones === 0 ? '' : `[- ]?${ONES[ones] ?? ''}`}`
}

function inCharacters(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const before = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`
  return before + (tens > 0 && ones === 0 ? '' : (DIGITS[ones] ?? ''))
}

const shapes = new Map<string, RegExp>()

function shapeOf(value: number, language: Language): RegExp {
  const key = `${language} ${String(value)}`
  const made =
    shapes.get(key) ??
    (language === 'en'
      ? new RegExp(`\\b(?:${[inEnglish(value), ENGLISH[value] ?? []].flat().join('|')})\\b`, 'i')
      : new RegExp(
          `(?<![${DIGITS}十百千])(?:${[inCharacters(value), CHARACTERS[value] ?? []].flat().join('|')})(?![${DIGITS}十百千])`,
        ))
  shapes.set(key, made)
  return made
}

/** Whether a text writes a whole number up to 99 in words: *two*, *a*, *second*, 二, 两, 十五. */
export function saysNumber(text: string, language: Language, number: string): boolean {
  const value = Number(number)
  return Number.isInteger(value) && value >= 0 && value <= MOST && shapeOf(value, language).test(text)
}

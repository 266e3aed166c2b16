import type { MarkReader } from './mark.ts'

const WORD = /[A-Za-z][A-Za-z0-9]+/g
/** Units that a language may write out in its own words. */
export const UNITS: readonly string[] = [
  'mm',
  'cm',
  'km',
  'mg',
  'kg',
  'ml',
  'gb',
  'tb',
  'mb',
  'st',
  'nd',
  'rd',
  'th',
]

/** Words in Latin letters of two or more signs, in lower case; units of measure are left out. */
export const readLatinWords: MarkReader = (text) =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const key = word.toLowerCase()
    return UNITS.includes(key) ? [] : [{ key, start: index, end: index + word.length }]
  })

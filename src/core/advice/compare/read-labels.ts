import type { Mark, MarkReader } from './mark.ts'
import { UNITS } from './read-latin-words.ts'

const QUOTED = /"([^"\n]{1,80})"|“([^”\n]{1,80})”|「([^」\n]{1,80})」|『([^』\n]{1,80})』/g
/** A label with its translation behind it, `Return/Refund（返品・返金）`, or in brackets behind the translation. */
const BEFORE_BRACKET = /([A-Za-z][A-Za-z0-9 /&'’.-]{0,60})（[^）\n]{1,60}）/g
const IN_BRACKETS = /（([A-Za-z][A-Za-z0-9 /&'’.-]{0,60})）/g

const isLabel = (text: string): boolean =>
  !UNITS.includes(text) && /[A-Za-z]/.test(text) && /^[\x20-\x7e’]+$/.test(text)

function marksOf(text: string, shape: RegExp): Mark[] {
  return [...text.matchAll(shape)].flatMap(({ 0: whole, index, ...groups }) => {
    const inner = Object.values(groups).find((group) => typeof group === 'string' && group !== whole) ?? ''
    const key = typeof inner === 'string' ? inner.trim() : ''
    const start = index + whole.indexOf(key)
    return isLabel(key) ? [{ key, start, end: start + key.length }] : []
  })
}

/** More labels than any message has; what comes behind is not read, so that a hostile text takes no time. */
const MOST = 200

/** Labels of the shop in Latin letters that a text quotes, or gives with a translation in full-width brackets. */
export const readLabels: MarkReader = (text) => {
  const marks = [QUOTED, BEFORE_BRACKET, IN_BRACKETS].flatMap((shape) => marksOf(text, shape)).slice(0, MOST)
  return marks.filter(
    ({ start, end }, at) => !marks.slice(0, at).some((mark) => mark.start <= start && mark.end >= end),
  )
}

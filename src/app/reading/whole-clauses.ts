import type { Span } from '../../contract/reading.ts'

/** A pause or a stop, one UTF-16 unit, not one inside a number or a name. */
const PAUSE = /[\n!！?？;；。、，：]|[,:](?![\d/])|\.(?=\s|["”’」』)）]|$)/g
/** What may be left of the clause before, and the mark of a list. */
const LEAD = /^[\s"”’」』)）•·–—-]*/
/** Farther than so many UTF-16 units a place is not widened. */
const FARTHEST = 120

/** Widens a place in a text to the whole clauses it touches, without the signs and spaces around them. */
export function wholeClauses(text: string, { start, end }: Span): Span {
  const [first, last] = [Math.max(0, start - FARTHEST), Math.min(text.length, end + FARTHEST)]
  const pauses = [...text.slice(first, last).matchAll(PAUSE)].map(({ index }) => first + index)
  const before = pauses.findLast((at) => at < start)
  const behind = pauses.find((at) => at >= end)
  const from = before === undefined ? (first === 0 ? 0 : start) : before + 1
  const to = behind ?? (last === text.length ? last : end)
  const clauses = text.slice(from, to)
  const lead = Math.min(LEAD.exec(clauses)?.[0].length ?? 0, Math.max(0, start - from))
  return { start: from + lead, end: Math.max(end, from + clauses.trimEnd().length) }
}

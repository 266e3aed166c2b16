import type { DifferenceCode } from '../../../contract/advice.ts'
import type { Language } from '../../../contract/language.ts'
import type { Advice } from '../advice.ts'
import type { Mark } from './mark.ts'

/** What stands in one language and not, or not as often, in another; its place is where it stands. */
export interface Difference extends Advice {
  readonly code: DifferenceCode
  readonly language: Language
}

/** The marks of each language. */
export type MarksByLanguage = ReadonlyMap<Language, readonly Mark[]>

/** The languages of a message with their texts. */
export type Texts = ReadonlyMap<Language, string>

/** A fact that these languages state and those do not, placed at its last mark in the first of them. */
export function differenceAt(
  code: DifferenceCode,
  key: string,
  present: readonly Language[],
  absent: readonly Language[],
  marks: MarksByLanguage,
): Difference[] {
  const [language] = present
  if (language === undefined || absent.length === 0) return []
  const mark = marks.get(language)?.findLast((candidate) => candidate.key === key)
  const values = { item: key, present: present.join(', '), absent: absent.join(', ') }
  return [{ code, language, start: mark?.start ?? 0, end: mark?.end ?? 0, values }]
}

function countKeys(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of marks) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Facts that do not stand equally often in every language; `isSaid` lets a language say one in another way. */
export function differingCounts(
  code: DifferenceCode,
  marks: MarksByLanguage,
  isSaid: (language: Language, key: string) => boolean = () => false,
): Difference[] {
  const counts = new Map([...marks].map(([language, own]) => [language, countKeys(own)]))
  const languages = [...marks.keys()]
  const keys = new Set([...counts.values()].flatMap((own) => [...own.keys()]))
  return [...keys].flatMap((key) => {
    const count = (language: Language): number => counts.get(language)?.get(key) ?? 0
    const most = Math.max(...languages.map(count))
    const present = languages.filter((language) => count(language) === most)
    const absent = languages.filter((language) => !present.includes(language) && !isSaid(language, key))
    return differenceAt(code, key, present, absent, marks)
  })
}

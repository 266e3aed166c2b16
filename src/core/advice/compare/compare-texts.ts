import type { Language } from '../../../contract/language.ts'
import { compareCounts } from './compare-counts.ts'
import { compareLatin } from './compare-labels.ts'
import { differingCounts, type Difference, type MarksByLanguage, type Texts } from './difference.ts'
import { takeMarks, type MarkReader } from './mark.ts'
import { saysNumber } from './number-words.ts'
import { plainSigns } from './plain-signs.ts'
import { readDates } from './read-dates.ts'
import { readIds } from './read-ids.ts'
import { readMoney } from './read-money.ts'
import { readNumbers } from './read-numbers.ts'

/** Reads one kind of fact in every language and takes its places, so that no later kind reads them again. */
function take(texts: Map<Language, string>, read: MarkReader): MarksByLanguage {
  const marks = new Map([...texts].map(([language, text]) => [language, read(text, language)]))
  for (const [language, text] of texts) texts.set(language, takeMarks(text, marks.get(language) ?? []))
  return marks
}

/**
 * Holds the same message in several languages against each other: days, amounts, ids, numbers, quoted labels, Latin
 * words, numbers of sentences and of paragraphs. Nothing to say when fewer than two languages have a text.
 */
export function compareTexts(texts: Readonly<Partial<Record<Language, string>>>): Difference[] {
  const order: readonly Language[] = ['en', 'ja', 'zh']
  const given: Texts = new Map(
    order.flatMap((language) => {
      const text = texts[language]
      return text === undefined || text.trim() === '' ? [] : [[language, plainSigns(text)] as const]
    }),
  )
  if (given.size < 2) return []
  const rest = new Map(given)
  const isSaid = (language: Language, key: string): boolean =>
    saysNumber(given.get(language) ?? '', language, key)
  return [
    ...differingCounts('dates-differ', take(rest, readDates)),
    ...differingCounts('ids-differ', take(rest, readIds)),
    ...differingCounts('money-differs', take(rest, readMoney)),
    ...differingCounts('numbers-differ', take(rest, readNumbers), isSaid),
    ...compareLatin(rest),
    ...compareCounts(given),
  ]
}

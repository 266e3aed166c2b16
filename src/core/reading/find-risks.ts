import type { FoundRisk } from '../../contract/reading.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
import type { DecidingWords } from './deciding-words.ts'
import type { Decision } from './weigh.ts'

const GRAVITY = { stop: 0, careful: 1, note: 2 } as const

/** The risks that were decided, with the words that decided each, the gravest first. */
export function findRisks(
  decisions: readonly Decision[],
  decidingWords: DecidingWords,
  { phrasebook }: Pick<CompiledPhrasebook, 'phrasebook'>,
): FoundRisk[] {
  const found = phrasebook.risks.flatMap(({ id, severity }): FoundRisk[] => {
    const decision = decisions.find(({ of, sum }) => of === id && sum > 0)
    const words = decision ? decidingWords(decision) : []
    const [first, last] = [words[0], words.at(-1)]
    return first && last ? [{ id, severity, start: first.start, end: last.end, words }] : []
  })
  return found.toSorted((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity])
}

import type { FoundRisk, ReadStep, Reading } from '../../contract/reading.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
import type { DecidingWords } from './deciding-words.ts'
import type { Decision } from './weigh.ts'

/** Below it nothing speaks for a kind, in hundredths; kinds exclude each other, so less than 0 is enough. */
const FAINT = -90

/**
 * What a message mainly is: what its risks make it, a trick first, however many steps it has; an instruction with two steps or
 * more; else what speaks loudest. Nothing when no word speaks for it.
 */
export function findKind(
  steps: readonly ReadStep[],
  risks: readonly FoundRisk[],
  decisions: readonly Decision[],
  decidingWords: DecidingWords,
  book: Pick<CompiledPhrasebook, 'phrasebook' | 'kindIds'>,
): Reading['kind'] {
  const told = risks.flatMap((risk) => {
    const kind = book.phrasebook.risks.find(({ id }) => id === risk.id)?.kind
    return kind === undefined ? [] : [{ id: kind, words: risk.words }]
  })
  const byRisk = told.find(({ id }) => id === 'trick') ?? told[0]
  if (byRisk) return byRisk
  if (steps.length > 1) return { id: 'instruction', words: steps.map(({ start, end }) => ({ start, end })) }
  let loudest: Decision | undefined
  for (const decision of decisions)
    if (book.kindIds.has(decision.of) && decision.sum > (loudest?.sum ?? -Infinity)) loudest = decision
  if (!loudest || loudest.sum < FAINT) return undefined
  const { of } = loudest
  const id = book.phrasebook.kinds.find((kind) => kind.id === of)?.id
  const words = decidingWords(loudest)
  return id && words.length > 0 ? { id, words } : undefined
}

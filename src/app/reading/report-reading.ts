import type { UiLanguage } from '../../contract/language.ts'
import type { Phrasebook } from '../../contract/phrasebook.ts'
import type { Reading, ReadingReport, Span } from '../../contract/reading.ts'
import { wholeClauses } from './whole-clauses.ts'

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** The words of what was found; a reading only names what its phrasebook has. */
function reasonOf(
  entries: readonly { readonly id: string; readonly reason: Phrasebook['risks'][number]['reason'] }[],
  id: string,
  language: UiLanguage,
): string {
  const entry = entries.find((candidate) => candidate.id === id)
  if (!entry) throw new Error(`The phrasebook has no ${id}.`)
  return entry.reason[language]
}

/**
 * Puts a reading of a text into words of the interface. Steps count from 1; steps are exact pieces of the text,
 * quotes the clauses in which the deciding words stand.
 * Of the conflicts, only what would be untrue is a contradiction; a trap is none. `phrasebook` is the one it was read with.
 */
export function reportReading(
  reading: Reading,
  text: string,
  phrasebook: Pick<Phrasebook, 'risks' | 'conflicts'>,
  language: UiLanguage,
): ReadingReport {
  return {
    version: 1,
    language: reading.language ?? null,
    kind: reading.kind?.id ?? null,
    steps: reading.steps.map((step, at) => ({
      index: at + 1,
      text: cut(text, step),
      labels: [...new Set(step.labels.map(({ label }) => label))],
    })),
    risks: reading.risks.map(({ id, ...span }) => ({
      id,
      quote: cut(text, wholeClauses(text, span)),
      reason: reasonOf(phrasebook.risks, id, language),
    })),
    contradictions: reading.conflicts
      .filter(({ nature }) => nature === 'untrue')
      .map(({ id, step, fact }) => ({
        step: step + 1,
        fact: fact ?? '',
        reason: reasonOf(phrasebook.conflicts, id, language),
      })),
    differences: reading.differences,
    suggestions: [...new Set(reading.suggestions.map(({ scenario }) => scenario))],
  }
}

import type { PhraseLabel, PhraseRisk, StepConflict } from '../../src/contract/phrasebook.ts'

const text = { ja: '文', en: 'text' }
const sources: PhraseRisk['sources'] = [{ name: 'A page', date: '2026-11-22', confidence: 'high' }]

/** A risk with words that say nothing. */
export function makePhraseRisk(
  id: PhraseRisk['id'],
  severity: PhraseRisk['severity'],
  scenarios: readonly string[] = [id],
): PhraseRisk {
  const words = { title: text, reason: text, consequence: text, answer: text }
  return { id, severity, ...words, scenarios: [...scenarios], sources }
}

/** A label that is named by its English name. */
export function makePhraseLabel(label: string, ...en: string[]): PhraseLabel {
  return { label, row: 'row', act: text, meaning: text, forms: { en: [label.toLowerCase(), ...en] } }
}

/** A rule about a step. */
export function makeStepConflict(
  id: string,
  part: Pick<StepConflict, 'nature' | 'labels'> & Partial<StepConflict>,
): StepConflict {
  return { id, reason: text, instead: text, sources, ...part }
}

import type { UiLanguage } from '../contract/language.ts'
import type { Confidence } from '../contract/source.ts'
import type { Received } from '../contract/received.ts'
import type { Wizard, WizardStep } from '../contract/wizard.ts'
import { checklist } from '../core/checklist.ts'

/** A step of a wizard in one interface language, held against what has arrived. `source` is the name of its source. */
export interface Step {
  readonly id: string
  /** What to do. */
  readonly action: string
  readonly labels: WizardStep['labels']
  readonly explanation: string
  readonly warning?: string
  /** Why this step would be untrue. */
  readonly contradiction?: string
  readonly source: string
  readonly date: string
  readonly confidence: Confidence
}

/** The steps of a wizard for a reader of this language; unmarked while it is not known what has arrived. */
export function listSteps(wizard: Wizard, received: Received | undefined, language: UiLanguage): Step[] {
  return checklist(wizard, received).map(({ step, contradiction }) => ({
    id: step.id,
    action: step.action[language],
    labels: step.labels,
    explanation: step.explanation[language],
    ...(step.warning === undefined ? {} : { warning: step.warning[language] }),
    ...(contradiction === undefined ? {} : { contradiction: contradiction[language] }),
    source: step.source.name,
    date: step.source.date,
    confidence: step.source.confidence,
  }))
}

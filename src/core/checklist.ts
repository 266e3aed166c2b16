import type { UiText } from '../contract/language.ts'
import type { Received } from '../contract/received.ts'
import type { Wizard, WizardStep } from '../contract/wizard.ts'

/** A step held against what has arrived; `contradiction` says why it would be untrue. */
export interface ChecklistStep {
  readonly step: WizardStep
  readonly contradiction?: UiText
}

/** The steps of a wizard for somebody who has received all, part or nothing; unmarked while that is not known. */
export function checklist(wizard: Wizard, received: Received | undefined): ChecklistStep[] {
  return wizard.steps.map((step) => {
    const clash =
      received && step.contradicts?.find((contradiction) => contradiction.received.includes(received))
    return clash ? { step, contradiction: clash.reason } : { step }
  })
}

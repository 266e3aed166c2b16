import * as z from 'zod'
import { UiText } from './language.ts'
import { Received } from './received.ts'
import { ChoiceId } from './scenario.ts'
import { Day, Source } from './source.ts'

/** One step of the shop's screens. */
export const WizardStep = z.strictObject({
  id: ChoiceId,
  /** What to do, in the interface's words. */
  action: UiText,
  labels: z.strictObject({
    /** The exact English label to press or choose on this screen. */
    en: z.string().min(1),
    /** Labels pressed on the way to it, in order (`Account`, `Orders`). */
    path: z.array(z.string()).optional(),
    /** Other English labels seen for the same thing. */
    otherEn: z.array(z.string()).optional(),
    /** Japanese labels seen for it; several app versions use several words. */
    ja: z.array(z.string()),
  }),
  /** Why this step, and what the label means. */
  explanation: UiText,
  warning: UiText.optional(),
  /** Where this step would be untrue: what was received, and why the two do not fit. */
  contradicts: z.array(z.strictObject({ received: z.array(Received).min(1), reason: UiText })).optional(),
  source: Source,
})
export type WizardStep = z.infer<typeof WizardStep>

/** The steps of one path through the shop's screens, as in `templates/wizards/<id>.json`. */
export const Wizard = z.strictObject({
  id: ChoiceId,
  title: UiText,
  /** Whether "what has arrived?" is asked first. */
  asksReceived: z.boolean(),
  steps: z.array(WizardStep).min(1),
  /** The day somebody last held the steps against their sources. */
  reviewed: Day,
})
export type Wizard = z.infer<typeof Wizard>

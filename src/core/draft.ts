import type { Answers, Edits } from '../contract/draft.ts'
import type { Received } from '../contract/received.ts'
import type { Scenario } from '../contract/scenario.ts'

/** A message in the making: an opened scenario, what the user gave, tone, variant and texts changed by hand. */
export interface Draft {
  readonly scenario: Scenario
  readonly answers: Answers
  readonly tone?: string | undefined
  readonly variant?: string | undefined
  readonly edits: Edits
  /** What has arrived, when the user has said so. */
  readonly received?: Received | undefined
}

/** The tone in force: the chosen one when the scenario knows it, else its first; `''` when it has none. */
export function toneOf({ scenario, tone }: Draft): string {
  return (scenario.tones.find((mode) => mode.id === tone) ?? scenario.tones[0])?.id ?? ''
}

/** The variant in force: the chosen one when the scenario knows it, else its first; `''` when it has none. */
export function variantOf({ scenario, variant }: Draft): string {
  return (scenario.variants.find((mode) => mode.id === variant) ?? scenario.variants[0])?.id ?? ''
}

import type { Example } from '../../contract/pack.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { defaultSettings } from '../../contract/settings.ts'
import { compose, type Composition } from '../../core/compose.ts'
import type { Draft } from '../../core/draft.ts'

/** The draft an example stands for. */
export function exampleDraft(scenario: Scenario, { answers, tone, variant }: Example): Draft {
  return { scenario, answers, tone, variant, edits: {} }
}

/** What an example's answers give in every language of its scenario, on the day the scenario was reviewed. */
export function composeExample(scenario: Scenario, example: Example): Composition {
  const { limits } = defaultSettings
  return compose(exampleDraft(scenario, example), { today: scenario.reviewed, limits })
}

import * as z from 'zod'
import { Category } from '../pack.ts'
import { Scenario, ScenarioId, ScenarioSummary } from '../scenario.ts'
import { Wizard } from '../wizard.ts'

/** Calls about scenarios. */
export const scenarioOperations = {
  /** Every scenario in the order of the list, and the groups they belong to. */
  'scenario.list': {
    input: z.strictObject({}),
    output: z.strictObject({ scenarios: z.array(ScenarioSummary), categories: z.array(Category) }),
  },
  /** One scenario with its templates and its wizard; without `id` the first of the list. Fails with `not-found`. */
  'scenario.open': {
    input: z.strictObject({ id: ScenarioId.optional() }),
    output: z.strictObject({ scenario: Scenario, wizard: Wizard }),
  },
} as const

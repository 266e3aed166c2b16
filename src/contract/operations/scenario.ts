import * as z from 'zod'
import { FactsOrigin } from '../facts.ts'
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
  /**
   * One scenario with its templates, its wizard and whose wizard that is; without `id` the first of the list. Fails with
   * `not-found` or `pack-broken`.
   */
  'scenario.open': {
    input: z.strictObject({ id: ScenarioId.optional() }),
    output: z.strictObject({ scenario: Scenario, wizard: Wizard, facts: FactsOrigin }),
  },
} as const

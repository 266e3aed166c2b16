import * as z from 'zod'
import { FactsOrigin } from '../facts.ts'
import { Category } from '../pack.ts'
import { Scenario, ScenarioId, ScenarioSummary } from '../scenario.ts'
import { Usage } from '../usage.ts'
import { Wizard } from '../wizard.ts'

/** Calls about scenarios. */
export const scenarioOperations = {
  /** Every scenario in the order of the list, the groups they belong to, and which of them somebody likes and uses. */
  'scenario.list': {
    input: z.strictObject({}),
    output: z.strictObject({
      scenarios: z.array(ScenarioSummary),
      categories: z.array(Category),
      usage: Usage,
    }),
  },
  /** What is liked and used, now. */
  'scenario.usage': { input: z.strictObject({}), output: z.strictObject({ usage: Usage }) },
  /** Makes a scenario a favourite or takes it out of them. Fails with `not-found` for one that cannot be added. */
  'scenario.favour': {
    input: z.strictObject({ id: ScenarioId, favourite: z.boolean() }),
    output: z.strictObject({ usage: Usage }),
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

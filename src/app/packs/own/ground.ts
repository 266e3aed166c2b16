import type { FactsOrigin } from '../../../contract/facts.ts'
import type { Wizard } from '../../../contract/wizard.ts'
import type { ExampleFile } from '../load-examples.ts'
import type { Pack } from '../load-pack.ts'

/** A wizard and whose it is. */
export interface KnownWizard {
  readonly wizard: Wizard
  readonly facts: FactsOrigin
}

/** What own packs stand on: the shipped pack, the wizards in force, the shipped examples when somebody needs them. */
export interface Ground {
  readonly pack: Pack
  readonly wizards: ReadonlyMap<string, KnownWizard>
  readonly examples: () => Promise<readonly ExampleFile[]>
}

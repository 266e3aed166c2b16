import { Failure } from '../../../contract/failure.ts'
import type { OwnPack, OwnScenario } from '../../../contract/own-pack.ts'
import type { Category, PackProblem } from '../../../contract/pack.ts'
import type { Scenario, ScenarioSummary } from '../../../contract/scenario.ts'
import type { Checked } from '../pack-parts.ts'
import type { Ground, KnownWizard } from './ground.ts'
import { createOwnChecker, type CheckOwn } from './own-checker.ts'
import { findOwn, type OwnState } from './own-state.ts'
import { packFailure } from '../pack-failure.ts'
import { ownWords, shippedWords } from './scenario-words.ts'
import { summaryOf } from './summary-of.ts'

/** Every scenario there is, shipped and own. */
export interface Library {
  /** What the list shows, without what was left out of it. */
  summaries(): ScenarioSummary[]
  /** Shipped categories and those own packs add. */
  categories(): Category[]
  /** A scenario ready for use. Fails with `not-found`, or `pack-broken` with the problems in its details. */
  scenario(id: string): Scenario
  /** The wizard of a scenario and whose it is. Fails with `pack-broken` when there is none. */
  wizard(scenario: Scenario): KnownWizard
  /** What is known to be wrong with the scenarios of an own pack that have been opened. */
  problemsOf(pack: OwnPack): readonly PackProblem[]
}

interface Known {
  readonly check: CheckOwn
  readonly checked: Map<OwnScenario, Checked<Scenario | undefined>>
}

/** Creates the library on the shipped pack and the own packs as they are at each call. Own templates are read when needed. */
export function createLibrary(ground: Ground, read: () => OwnState): Library {
  const known = new WeakMap<OwnPack, Known>()
  const knownOf = (pack: OwnPack): Known => {
    const found = known.get(pack) ?? { check: createOwnChecker(pack, ground), checked: new Map() }
    known.set(pack, found)
    return found
  }
  const openOwn = (id: string): Checked<Scenario | undefined> | undefined => {
    const place = findOwn(read(), id)
    if (!place) return undefined
    const { check, checked } = knownOf(place.file.pack)
    const found = checked.get(place.entry) ?? check(place.entry)
    checked.set(place.entry, found)
    return found
  }
  return {
    summaries: () => {
      const { files, disabled } = read()
      const shipped = ground.pack.scenarios.map((one) => ({
        pack: ground.pack.id,
        own: false,
        scenario: one,
        words: shippedWords(one),
      }))
      const own = files.flatMap(({ pack }) =>
        pack.scenarios.map((one) => ({
          pack: pack.id,
          own: true,
          scenario: one.scenario,
          words: ownWords(one),
        })),
      )
      const [packs, scenarios] = [new Set(disabled.packs), new Set(disabled.scenarios)]
      return [...shipped, ...own]
        .filter(({ pack, scenario }) => !packs.has(pack) && !scenarios.has(scenario.id))
        .map(({ scenario, ...more }) => summaryOf(scenario, more))
    },
    categories: () => {
      const added = read().files.flatMap(({ pack }) => pack.categories ?? [])
      const all = [...added.toReversed(), ...ground.pack.categories].map((one) => [one.id, one] as const)
      const byId = new Map(all)
      const order = [...ground.pack.categories, ...added].map(({ id }) => id)
      return [...new Set(order)].flatMap((id) => byId.get(id) ?? [])
    },
    scenario: (id) => {
      const shipped = ground.pack.scenarios.find((candidate) => candidate.id === id)
      if (shipped) return shipped
      const own = openOwn(id)
      if (!own) throw new Failure('not-found', 'there is no such scenario')
      if (own.value) return own.value
      throw packFailure('pack-broken', 'this scenario has mistakes', own.problems)
    },
    wizard: ({ wizard }) => {
      const found = ground.wizards.get(wizard)
      if (!found) throw new Failure('pack-broken', 'the wizard of this scenario is missing')
      return found
    },
    problemsOf: (pack) => [...(known.get(pack)?.checked.values() ?? [])].flatMap(({ problems }) => problems),
  }
}

import { isDeepStrictEqual } from 'node:util'
import type { ArrivalState, ImportReport } from '../../../contract/operations/pack.ts'
import type { OwnPack, OwnScenario, Manuscript } from '../../../contract/own-pack.ts'
import type { PackProblem } from '../../../contract/pack.ts'
import type { Ground } from './ground.ts'
import { createOwnChecker } from './own-checker.ts'
import { findOwn, type OwnState } from './own-state.ts'
import { manuscriptOf } from './manuscript.ts'
import { isTaken } from './taken-ids.ts'

/** A scenario of a pack that arrives, and how it stands to those already there. */
export interface PlannedScenario {
  readonly entry: OwnScenario
  readonly state: ArrivalState
  /** What keeps it from being used. */
  readonly problems: readonly PackProblem[]
}

const MOST_PROBLEMS = 100

function contentOf({ scenario, ...rest }: Manuscript): unknown {
  return { ...rest, scenario: { ...scenario, version: 1 } }
}

function stateOf(entry: OwnScenario, incoming: OwnPack, state: OwnState, ground: Ground): ArrivalState {
  const { id } = entry.scenario
  const place = findOwn(state, id)
  if (!place) return isTaken(state, ground, id) ? 'conflict' : 'new'
  const [here, there] = [
    manuscriptOf(entry, incoming.partials),
    manuscriptOf(place.entry, place.file.pack.partials),
  ].map(contentOf)
  if (isDeepStrictEqual(here, there)) return 'same'
  return place.file.pack.id === incoming.id ? 'changed' : 'conflict'
}

/** Holds every scenario of a pack against the rules and against what is there. Looking stops after a hundred problems. */
export function planImport(incoming: OwnPack, state: OwnState, ground: Ground): PlannedScenario[] {
  const check = createOwnChecker(incoming, ground)
  const seen = new Set<string>()
  let found = 0
  return incoming.scenarios.map((entry) => {
    const { id } = entry.scenario
    const checked = found < MOST_PROBLEMS ? check(entry) : undefined
    const problems = checked && !checked.value ? [...checked.problems] : []
    if (seen.has(id))
      problems.push({ code: 'id-mismatch', file: `scenarios/${id}/scenario.json`, values: { id, name: id } })
    seen.add(id)
    found += problems.length
    return { entry, state: stateOf(entry, incoming, state, ground), problems }
  })
}

/** What a plan comes to, in the words of the contract. */
export function reportPlan(incoming: OwnPack, plan: readonly PlannedScenario[]): ImportReport {
  const { id, version, author, licence, title } = incoming
  const count = (wanted: ArrivalState): number => plan.filter(({ state }) => state === wanted).length
  return {
    pack: { id, version, author, licence, title },
    counts: {
      new: count('new'),
      same: count('same'),
      changed: count('changed'),
      conflict: count('conflict'),
    },
    scenarios: plan.map(({ entry: { scenario }, state }) => ({
      id: scenario.id,
      title: scenario.title,
      state,
    })),
    problems: plan.flatMap(({ problems }) => problems).slice(0, MOST_PROBLEMS),
  }
}

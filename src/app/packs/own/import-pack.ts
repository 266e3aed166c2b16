import type { ImportChoice } from '../../../contract/operations/pack.ts'
import type { OwnPack, OwnScenario, Manuscript } from '../../../contract/own-pack.ts'
import { adoptScenario, dropScenario } from './adopt-scenario.ts'
import { freeId, numberedTitle } from './free-id.ts'
import type { Ground } from './ground.ts'
import type { Edited } from './own-store.ts'
import { findOwn, freeFileName, withPack, type OwnFile, type OwnState } from './own-state.ts'
import { planImport, type PlannedScenario } from './plan-import.ts'
import { manuscriptOf } from './manuscript.ts'
import { isTaken } from './taken-ids.ts'
import { packFailure } from '../pack-failure.ts'

/** What an import did: the ids scenarios have now, how many were left, and the versions that were replaced. */
export interface Imported {
  readonly taken: string[]
  readonly skipped: number
  readonly replaced: readonly Manuscript[]
}

/** What to import: `scenarios` are the ids wanted, all of them when absent; `choices` goes before `choice`. */
export interface ImportWish {
  readonly choice: ImportChoice
  readonly choices?: Readonly<Record<string, ImportChoice>> | undefined
  readonly scenarios?: readonly string[] | undefined
}

/** The pack the scenarios go into: the one with the same id, brought up to the file's manifest, or a new one. */
function targetOf(incoming: OwnPack, state: OwnState, ground: Ground): OwnFile {
  const found = state.files.find(({ pack }) => pack.id === incoming.id)
  const { version, author, licence, title } = incoming
  if (found) return { ...found, pack: { ...found.pack, version, author, licence, title } }
  const isPack = (id: string): boolean =>
    id === ground.pack.id || state.files.some(({ pack }) => pack.id === id)
  const id = freeId(incoming.id, isPack)
  const pack = { ...incoming, id, categories: [], partials: {}, scenarios: [] }
  return { file: freeFileName(state, id), pack, problems: [] }
}

function underFreeId(entry: OwnScenario, state: OwnState, ground: Ground): OwnScenario {
  const id = freeId(entry.scenario.id, (other) => isTaken(state, ground, other))
  return { ...entry, scenario: { ...entry.scenario, id, title: numberedTitle(entry.scenario.title, id) } }
}

interface Step {
  readonly state: OwnState
  readonly taken?: string
  readonly replaced?: Manuscript
}

function takeIn(planned: PlannedScenario, incoming: OwnPack, state: OwnState, ground: Ground): Step {
  const { partials, categories = [] } = incoming
  const target = targetOf(incoming, state, ground)
  const pack = adoptScenario(target.pack, { entry: planned.entry, partials, categories })
  return { state: withPack(state, { ...target, pack }), taken: planned.entry.scenario.id }
}

function replace(planned: PlannedScenario, incoming: OwnPack, state: OwnState, ground: Ground): Step {
  const { scenario } = planned.entry
  const place = findOwn(state, scenario.id)
  if (!place) return keepBoth(planned, incoming, state, ground)
  const replaced = manuscriptOf(place.entry, place.file.pack.partials)
  const without = withPack(state, { ...place.file, pack: dropScenario(place.file.pack, scenario.id) })
  const version = Math.max(scenario.version, replaced.scenario.version + 1)
  const entry = { ...planned.entry, scenario: { ...scenario, version } }
  return { ...takeIn({ ...planned, entry }, incoming, without, ground), replaced }
}

function keepBoth(planned: PlannedScenario, incoming: OwnPack, state: OwnState, ground: Ground): Step {
  return takeIn({ ...planned, entry: underFreeId(planned.entry, state, ground) }, incoming, state, ground)
}

/**
 * Takes scenarios of a pack over. New ones come in; the choices decide about those that are changed or in conflict; the
 * same ones are left. Fails with `pack-broken` when one that is wanted cannot be used; nothing is taken then.
 */
export function importPack(
  incoming: OwnPack,
  wish: ImportWish,
  before: OwnState,
  ground: Ground,
): Edited<Imported> {
  const wanted = wish.scenarios && new Set(wish.scenarios)
  const plan = planImport(incoming, before, ground).filter(
    ({ entry }) => !wanted || wanted.has(entry.scenario.id),
  )
  const problems = plan.flatMap((planned) => planned.problems)
  if (problems.length > 0) throw packFailure('pack-broken', 'the pack has mistakes', problems)
  const single = new Map(Object.entries(wish.choices ?? {}))
  const taken: string[] = []
  const replaced: Manuscript[] = []
  let state = before
  for (const planned of plan) {
    const isNew = planned.state === 'new'
    const choice = single.get(planned.entry.scenario.id) ?? wish.choice
    if (planned.state === 'same' || (!isNew && choice === 'skip')) continue
    const take = isNew ? takeIn : choice === 'replace' ? replace : keepBoth
    const step = take(planned, incoming, state, ground)
    state = step.state
    if (step.taken !== undefined) taken.push(step.taken)
    if (step.replaced) replaced.push(step.replaced)
  }
  return { state, result: { taken, skipped: plan.length - taken.length, replaced } }
}

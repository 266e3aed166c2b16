import { Failure } from '../../../contract/failure.ts'
import type { Ground } from './ground.ts'
import { findOwn, type OwnPlace, type OwnState } from './own-state.ts'

/** Whether a scenario, shipped or own, has an id already. */
export function isTaken(state: OwnState, { pack }: Ground, id: string): boolean {
  return pack.scenarios.some((scenario) => scenario.id === id) || findOwn(state, id) !== undefined
}

/** Finds an own scenario to change it. Fails with `read-only` for a shipped one, with `not-found` for none. */
export function findEditable(state: OwnState, { pack }: Ground, id: string): OwnPlace {
  const place = findOwn(state, id)
  if (place) return place
  if (pack.scenarios.some((scenario) => scenario.id === id))
    throw new Failure('read-only', 'a shipped scenario cannot be changed')
  throw new Failure('not-found', 'there is no such scenario')
}

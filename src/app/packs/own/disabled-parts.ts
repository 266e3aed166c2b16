import { Failure } from '../../../contract/failure.ts'
import type { PackPart } from '../../../contract/operations/pack.ts'
import type { Ground } from './ground.ts'
import type { Edited } from './own-store.ts'
import type { OwnState } from './own-state.ts'
import { isTaken } from './taken-ids.ts'

function isThere(state: OwnState, ground: Ground, { of, id }: PackPart): boolean {
  if (of === 'scenario') return isTaken(state, ground, id)
  return id === ground.pack.id || state.files.some(({ pack }) => pack.id === id)
}

/** Leaves a pack or a scenario out of the list, or puts it back. Fails with `not-found`. */
export function setEnabled(
  state: OwnState,
  ground: Ground,
  part: PackPart,
  enabled: boolean,
): Edited<Record<string, never>> {
  if (!isThere(state, ground, part)) throw new Failure('not-found', 'there is no such pack or scenario')
  const group = part.of === 'pack' ? 'packs' : 'scenarios'
  const ids = state.disabled[group]
  if (ids.includes(part.id) !== enabled) return { state, result: {} }
  const next = enabled ? ids.filter((id) => id !== part.id) : [...ids, part.id]
  return { state: { ...state, disabled: { ...state.disabled, [group]: next } }, result: {} }
}

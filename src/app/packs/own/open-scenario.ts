import { Failure } from '../../../contract/failure.ts'
import type { Output } from '../../../contract/operations.ts'
import type { Ground } from './ground.ts'
import { createOwnChecker } from './own-checker.ts'
import { findOwn, type OwnState } from './own-state.ts'
import { countUses } from './save-scenario.ts'
import { manuscriptOf, shippedManuscript } from './manuscript.ts'

type Opened = Output<'pack.open-scenario'>

/** A scenario as its author wrote it, and the shipped one it was copied from as that is today. Fails with `not-found`. */
export async function openScenario(state: OwnState, ground: Ground, id: string): Promise<Opened> {
  const place = findOwn(state, id)
  if (!place) {
    const shipped = ground.pack.scenarios.find((scenario) => scenario.id === id)
    if (!shipped) throw new Failure('not-found', 'there is no such scenario')
    const manuscript = await shippedManuscript(shipped, ground)
    return { pack: ground.pack.id, own: false, manuscript, uses: [], problems: [] }
  }
  const { pack } = place.file
  const manuscript = manuscriptOf(place.entry, pack.partials)
  const problems = [...createOwnChecker(pack, ground)(place.entry).problems]
  const opened = { pack: pack.id, own: true, manuscript, uses: countUses(pack, manuscript), problems }
  const { from } = place.entry
  const origin = from && ground.pack.scenarios.find((scenario) => scenario.id === from.scenario)
  if (!from || !origin) return opened
  const original = {
    ...{
      id: origin.id,
      version: origin.version,
      seen: from.version,
      changed: origin.version !== from.version,
    },
    manuscript: await shippedManuscript(origin, ground),
  }
  return { ...opened, original }
}

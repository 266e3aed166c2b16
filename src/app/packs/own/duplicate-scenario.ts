import { Failure } from '../../../contract/failure.ts'
import type { UiLanguage } from '../../../contract/language.ts'
import type { OwnScenario } from '../../../contract/own-pack.ts'
import { adoptScenario, type Arrival } from './adopt-scenario.ts'
import { freeId, numberedTitle } from './free-id.ts'
import type { Ground } from './ground.ts'
import { emptyMyPack, MY_PACK } from './my-pack.ts'
import { categoriesOf } from './own-checker.ts'
import type { Edited } from './own-store.ts'
import { findOwn, freeFileName, withPack, type OwnFile, type OwnState } from './own-state.ts'
import { manuscriptOf, shippedManuscript } from './manuscript.ts'
import { isTaken } from './taken-ids.ts'

async function copyOf(state: OwnState, ground: Ground, id: string): Promise<Arrival> {
  const shipped = ground.pack.scenarios.find((scenario) => scenario.id === id)
  if (shipped) {
    const { partials, ...entry } = await shippedManuscript(shipped, ground)
    return { entry: { ...entry, from: { scenario: id, version: shipped.version } }, partials, categories: [] }
  }
  const place = findOwn(state, id)
  if (!place) throw new Failure('not-found', 'there is no such scenario')
  const { pack } = place.file
  const { partials, ...entry } = manuscriptOf(place.entry, pack.partials)
  const from = place.entry.from && { from: place.entry.from }
  return { entry: { ...entry, ...from }, partials, categories: categoriesOf({ ...pack }, ground) }
}

function myFile(state: OwnState, ground: Ground, uiLanguage: UiLanguage): OwnFile {
  const found = state.files.find(({ pack }) => pack.id === MY_PACK)
  if (found) return found
  return { file: freeFileName(state, MY_PACK), pack: emptyMyPack(ground.pack, uiLanguage), problems: [] }
}

/** Copies a scenario, shipped or own, into the user's own pack under a free id and a numbered title. Fails with `not-found`. */
export async function duplicateScenario(
  state: OwnState,
  ground: Ground,
  { id, uiLanguage }: { id: string; uiLanguage: UiLanguage },
): Promise<Edited<{ id: string; pack: string }>> {
  const { entry, partials, categories } = await copyOf(state, ground, id)
  const fresh = freeId(id, (other) => isTaken(state, ground, other))
  const title = numberedTitle(entry.scenario.title, fresh)
  const copy: OwnScenario = { ...entry, scenario: { ...entry.scenario, id: fresh, title, version: 1 } }
  const mine = myFile(state, ground, uiLanguage)
  const shipped = new Set(ground.pack.categories.map((category) => category.id))
  const added = categories.filter((category) => !shipped.has(category.id))
  const pack = adoptScenario(mine.pack, { entry: copy, partials, categories: added })
  return { state: withPack(state, { ...mine, pack }), result: { id: fresh, pack: pack.id } }
}

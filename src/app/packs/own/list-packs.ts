import type { PackEntry, PackSummary } from '../../../contract/operations/pack.ts'
import type { Origin } from '../../../contract/own-pack.ts'
import type { ScenarioFile } from '../../../contract/scenario.ts'
import type { Ground } from './ground.ts'
import type { Library } from './library.ts'
import type { OwnState } from './own-state.ts'

/** The overview of every pack, the shipped one first. */
export function listPacks({ files, disabled }: OwnState, ground: Ground, library: Library): PackSummary[] {
  const entryOf = (
    { id, version, title, reviewed }: Pick<ScenarioFile, 'id' | 'version' | 'title' | 'reviewed'>,
    from?: Origin,
  ): PackEntry => {
    const origin = from && { from: from.scenario }
    return { id, version, title, reviewed, enabled: !disabled.scenarios.includes(id), ...origin }
  }
  const { id, title, version, author, licence, languages, scenarios, problems } = ground.pack
  const shipped: PackSummary = {
    ...{ id, title, version, author, licence, own: false },
    languages: [...languages],
    enabled: !disabled.packs.includes(id),
    scenarios: scenarios.map((scenario) => entryOf(scenario)),
    problems: [...problems],
  }
  const own = files.map(({ file, pack, problems: found }): PackSummary => ({
    ...{ id: pack.id, title: pack.title, version: pack.version, author: pack.author, licence: pack.licence },
    ...{ own: true, file, languages: pack.languages, enabled: !disabled.packs.includes(pack.id) },
    scenarios: pack.scenarios.map(({ scenario, from }) => entryOf(scenario, from)),
    problems: [...found, ...library.problemsOf(pack)],
  }))
  return [shipped, ...own]
}

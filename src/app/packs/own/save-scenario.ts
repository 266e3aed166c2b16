import { isDeepStrictEqual } from 'node:util'
import { Language } from '../../../contract/language.ts'
import type { OwnPack, OwnScenario, Manuscript } from '../../../contract/own-pack.ts'
import type { PackProblem } from '../../../contract/pack.ts'
import type { Ground } from './ground.ts'
import { createOwnChecker } from './own-checker.ts'
import type { Edited } from './own-store.ts'
import { withPack, type OwnState } from './own-state.ts'
import { asPartials, partialsIn, partialsUsed, usesPartial } from './partials-used.ts'
import { manuscriptOf } from './manuscript.ts'
import { findEditable } from './taken-ids.ts'
import { packFailure } from '../pack-failure.ts'

/** What a save came to. `before` is the version that was replaced, absent when nothing was different. */
export interface SavedScenario {
  readonly version: number
  readonly problems: readonly PackProblem[]
  readonly before?: Manuscript
}

/** Puts a manuscript's scenario and pieces in the place of an entry. The pieces count for every scenario of the pack. */
export function withManuscript(pack: OwnPack, manuscript: Manuscript, old: OwnScenario | undefined): OwnPack {
  const { scenario, messages, partials, examples } = manuscript
  const pieces = Language.options.map((language) => {
    const both = [...partialsIn(pack.partials, language), ...partialsIn(partials, language)]
    return [language, new Map(both)] as const
  })
  const from = old?.from && { from: old.from }
  const entry: OwnScenario = { scenario, messages, ...(examples.length > 0 && { examples }), ...from }
  return {
    ...pack,
    languages: Language.options.filter(
      (one) => pack.languages.includes(one) || scenario.languages.includes(one),
    ),
    partials: asPartials(new Map(pieces)),
    scenarios: old
      ? pack.scenarios.map((other) => (other === old ? entry : other))
      : [...pack.scenarios, entry],
  }
}

/** Pieces that a manuscript changes for others as well. */
function changedPieces(pack: OwnPack, { partials }: Manuscript): { language: Language; name: string }[] {
  return Language.options.flatMap((language) => {
    const old = partialsIn(pack.partials, language)
    const changed = [...partialsIn(partials, language)].filter(([name, source]) => old.get(name) !== source)
    return changed.map(([name]) => ({ language, name }))
  })
}

function checkSaved(
  pack: OwnPack,
  id: string,
  changed: ReturnType<typeof changedPieces>,
  ground: Ground,
): PackProblem[] {
  const check = createOwnChecker(pack, ground)
  const isTouched = ({ scenario, messages }: OwnScenario): boolean =>
    scenario.id === id || changed.some((piece) => usesPartial(messages, pack.partials, piece))
  const checked = pack.scenarios.filter(isTouched).map((entry) => ({ entry, ...check(entry) }))
  const broken = checked.filter(({ value }) => !value).flatMap(({ problems }) => problems)
  if (broken.length > 0) throw packFailure('refused', 'the scenario cannot be used as it is', broken)
  return checked.filter(({ entry }) => entry.scenario.id === id).flatMap(({ problems }) => problems)
}

/**
 * Saves a manuscript in the place of the own scenario with its id, as the next version. What keeps it or another scenario of the
 * pack from being used is refused with the problems. Fails with `read-only`, `not-found` or `refused`.
 */
export function saveScenario(
  state: OwnState,
  ground: Ground,
  { manuscript, seen }: { manuscript: Manuscript; seen?: number | undefined },
): Edited<SavedScenario> {
  const { id } = manuscript.scenario
  const { file, entry } = findEditable(state, ground, id)
  const before = manuscriptOf(entry, file.pack.partials)
  const from = entry.from && { from: { ...entry.from, version: seen ?? entry.from.version } }
  const version = before.scenario.version + 1
  const same = { ...manuscript, scenario: { ...manuscript.scenario, version: before.scenario.version } }
  const isSame = isDeepStrictEqual(same, before) && isDeepStrictEqual(from?.from, entry.from)
  const next = {
    ...manuscript,
    scenario: { ...manuscript.scenario, version: isSame ? version - 1 : version },
  }
  const pack = withManuscript(file.pack, next, entry)
  const scenarios = pack.scenarios.map((other) => (other.scenario.id === id ? { ...other, ...from } : other))
  const problems = checkSaved(pack, id, changedPieces(file.pack, manuscript), ground)
  if (isSame) return { state, result: { version: version - 1, problems } }
  return {
    state: withPack(state, { ...file, pack: { ...pack, scenarios } }),
    result: { version, problems, before },
  }
}

/** The scenarios of a pack that share each piece a manuscript uses. */
export function countUses(
  pack: OwnPack,
  { messages, partials }: Manuscript,
): {
  language: Language
  name: string
  scenarios: number
}[] {
  const used = partialsUsed(messages, partials)
  return Language.options.flatMap((language) =>
    [...partialsIn(used, language).keys()].map((name) => {
      const users = pack.scenarios.filter((entry) =>
        usesPartial(entry.messages, pack.partials, { language, name }),
      )
      return { language, name, scenarios: users.length }
    }),
  )
}

import { Language } from '../../../contract/language.ts'
import type { MessageSources, OwnPack, OwnScenario, Partials } from '../../../contract/own-pack.ts'
import type { Category } from '../../../contract/pack.ts'
import { freeId } from './free-id.ts'
import { asPartials, partialsIn, partialsUsed, renamePartials } from './partials-used.ts'

/** A scenario on its way into a pack, with the pieces and categories of the pack it comes from. */
export interface Arrival {
  readonly entry: OwnScenario
  readonly partials: Partials
  readonly categories: readonly Category[]
}

interface Moved {
  readonly pieces: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
}

/** Pieces join those already there; one that would say something else under the same name gets a new name. */
function movePieces(coming: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>): Moved {
  const names = new Map<string, string>()
  const taken = new Set([...coming.keys(), ...there.keys()])
  const differs = ([name, source]: readonly [string, string]): boolean =>
    !names.has(name) && there.has(name) && there.get(name) !== renamePartials(source, names)
  // A new name changes the pieces that ask for it, so look again until nothing differs.
  for (let found = [...coming].find(differs); found; found = [...coming].find(differs)) {
    const fresh = freeId(found[0], (id) => taken.has(id))
    taken.add(fresh)
    names.set(found[0], fresh)
  }
  const moved = [...coming].map(
    ([name, source]) => [names.get(name) ?? name, renamePartials(source, names)] as const,
  )
  return { pieces: new Map([...there, ...moved]), names }
}

/** Adds a scenario to a pack with the pieces it uses and its category. Its id has to be free. */
export function adoptScenario(pack: OwnPack, { entry, partials, categories }: Arrival): OwnPack {
  const used = partialsUsed(entry.messages, partials)
  const pieces = new Map<Language, ReadonlyMap<string, string>>()
  const messages: MessageSources = {}
  for (const language of Language.options) {
    const moved = movePieces(partialsIn(used, language), partialsIn(pack.partials, language))
    pieces.set(language, moved.pieces)
    const source = entry.messages[language]
    if (source !== undefined) messages[language] = renamePartials(source, moved.names)
  }
  const there = pack.categories ?? []
  const category = categories.find(({ id }) => id === entry.scenario.category)
  const isKnown = !category || there.some(({ id }) => id === category.id)
  const { languages } = entry.scenario
  return {
    ...pack,
    languages: Language.options.filter((one) => pack.languages.includes(one) || languages.includes(one)),
    ...(isKnown ? {} : { categories: [...there, category] }),
    partials: asPartials(pieces),
    scenarios: [...pack.scenarios, { ...entry, messages }],
  }
}

/** Takes a scenario out of a pack, and the pieces only it used. */
export function dropScenario(pack: OwnPack, id: string): OwnPack {
  const scenarios = pack.scenarios.filter(({ scenario }) => scenario.id !== id)
  const gone = pack.scenarios.filter(({ scenario }) => scenario.id === id)
  const usedBy = (entries: readonly OwnScenario[], language: Language): Set<string> =>
    new Set(
      entries.flatMap(({ messages }) => [
        ...partialsIn(partialsUsed(messages, pack.partials), language).keys(),
      ]),
    )
  const pieces = Language.options.map((language) => {
    const [lost, kept] = [usedBy(gone, language), usedBy(scenarios, language)]
    const left = [...partialsIn(pack.partials, language)].filter(
      ([name]) => kept.has(name) || !lost.has(name),
    )
    return [language, new Map(left)] as const
  })
  return { ...pack, partials: asPartials(new Map(pieces)), scenarios }
}

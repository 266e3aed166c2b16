import type { UiLanguage } from '../../contract/language.ts'
import type { Output } from '../../contract/operations.ts'
import type { ScenarioSummary } from '../../contract/scenario.ts'
import { findScenarios } from '../../core/find-scenarios.ts'

/** A situation in one of the groups it stands in; `key` tells the places apart. */
export interface ScenarioPlace {
  readonly key: string
  readonly id: string
  readonly label: string
  readonly isFavourite: boolean
}

/** A group of the list with its situations. */
export interface ScenarioGroup {
  readonly id: string
  readonly label: string
  readonly options: readonly ScenarioPlace[]
}

/** The names of the groups above the categories. */
export interface ShortcutLabels {
  readonly often: string
  readonly recent: string
}

/**
 * The list as it is shown. Without a query: what is liked and used most, what was used last, then every category. With one:
 * only what holds every word of it, the category of the best find first. No group is empty.
 */
export function groupScenarios(
  { scenarios, categories, usage }: Output<'scenario.list'>,
  query: string,
  language: UiLanguage,
  labels: ShortcutLabels,
): ScenarioGroup[] {
  const liked = new Set(usage.favourites)
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]))
  const groupOf = (id: string, label: string, members: readonly ScenarioSummary[]): ScenarioGroup => ({
    id,
    label,
    options: members.map((one) => ({
      key: `${id}/${one.id}`,
      id: one.id,
      label: one.title[language],
      isFavourite: liked.has(one.id),
    })),
  })
  const known = (ids: Iterable<string>): ScenarioSummary[] => [...ids].flatMap((id) => byId.get(id) ?? [])
  const found = findScenarios(scenarios, query)
  const often = new Set([...usage.favourites, ...usage.often])
  const shortcuts = [
    groupOf('~often', labels.often, known(often)),
    groupOf('~recent', labels.recent, known(usage.recent.filter((id) => !often.has(id)))),
  ]
  const grouped = categories.map(({ id, label }) =>
    groupOf(
      id,
      label[language],
      found.filter(({ category }) => category === id),
    ),
  )
  const isSearching = query.trim() !== ''
  const best = ({ options }: ScenarioGroup): number => found.findIndex(({ id }) => id === options[0]?.id)
  if (isSearching) grouped.sort((one, other) => best(one) - best(other))
  return [...(isSearching ? [] : shortcuts), ...grouped].filter(({ options }) => options.length > 0)
}

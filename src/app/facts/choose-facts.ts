import type { FactsOrigin } from '../../contract/facts.ts'
import type { PackProblem } from '../../contract/pack.ts'

/** A file of facts: its id and the day somebody last reviewed it. */
interface Dated {
  readonly id: string
  readonly reviewed: string
}

/** A file of facts and whose it is. */
export interface Chosen<T> {
  readonly value: T
  readonly facts: FactsOrigin
}

/** Each shipped file, or the user's own with the same id in its place. */
export function chooseFacts<T extends Dated>(shipped: Iterable<T>, own: ReadonlyMap<string, T>): Chosen<T>[] {
  return [...shipped].map((one) => {
    const mine = own.get(one.id)
    const value = mine ?? one
    return { value, facts: { from: mine ? 'own' : 'shipped', since: value.reviewed } }
  })
}

/** Names own files that stand for no shipped one, so that nobody wonders why nothing changes. */
export function unknownFacts(
  folder: 'wizards' | 'reference',
  own: ReadonlyMap<string, Dated>,
  shipped: ReadonlySet<string>,
): PackProblem[] {
  return [...own.keys()]
    .filter((id) => !shipped.has(id))
    .map((name) => ({ code: 'facts-unknown', file: `${folder}/${name}.json`, values: { name } }))
}

import type { OwnScenario } from '../../../contract/own-pack.ts'
import type { Scenario } from '../../../contract/scenario.ts'
import { searchWords } from '../../../core/search-words.ts'
import { templateText } from '../../../core/template/template-text.ts'

/** How much of a template that somebody wrote is looked at, in UTF-16 units. */
const LOOKED_AT = 20_000
const known = new WeakMap<Scenario | OwnScenario, string>()

function once<T extends Scenario | OwnScenario>(scenario: T, make: () => string): string {
  const words = known.get(scenario) ?? make()
  known.set(scenario, words)
  return words
}

function withoutTags(written: string): string {
  return written.slice(0, LOOKED_AT).replace(/\{\{[^{}]*\}\}/g, '\n')
}

/** What a search looks at in a shipped scenario, made at its first use. */
export function shippedWords(scenario: Scenario): string {
  return once(scenario, () => searchWords(scenario, Object.values(scenario.templates).flatMap(templateText)))
}

/**
 * What a search looks at in a scenario of an own pack, made at its first use. Its templates are not parsed for this: the
 * tags are cut out of them as they were written, shared pieces are left aside.
 */
export function ownWords(one: OwnScenario): string {
  return once(one, () => searchWords(one.scenario, Object.values(one.messages).map(withoutTags)))
}

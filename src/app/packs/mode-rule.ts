import type { PackLintCode } from '../../contract/finding.ts'
import type { Language } from '../../contract/language.ts'
import { composeExample } from './compose-example.ts'
import { jsonPlace } from './json-place.ts'
import type { LintRule } from './lint-rule.ts'
import type { LintScenario } from './lint-scenario.ts'
import type { Place } from './wording.ts'

type Kind = 'tone' | 'variant'

/** Everything a scenario's examples say in one language when all of them take one mode. */
function saidWith({ scenario, examples }: LintScenario, kind: Kind, id: string, language: Language): string {
  return examples
    .map(({ answers }) => composeExample(scenario, { ...answers, [kind]: id }).messages[language]?.text)
    .join('\n')
}

function checkScenario(lint: LintScenario, kind: Kind, files: ReadonlyMap<string, string>): Place[] {
  const list = kind === 'tone' ? 'tones' : 'variants'
  const modes = lint.scenario[list]
  if (modes.length === 1)
    return [jsonPlace(files, lint.file, [list, 0], { name: modes[0]?.id ?? '', other: '' })]
  return lint.scenario.languages.flatMap((language) => {
    const said = modes.map(({ id }) => saidWith(lint, kind, id, language))
    return modes.flatMap(({ id }, index): Place[] => {
      const twin = said.findIndex((text, at) => at < index && text === said[index])
      const values = { name: id, other: modes[twin]?.id ?? '', language }
      return twin < 0 ? [] : [jsonPlace(files, lint.file, [list, index], values)]
    })
  })
}

/** A rule on tones or on variants: each of them changes the words of some example in every language; one alone is none. */
export function modeRule(id: PackLintCode, kind: Kind): LintRule {
  return {
    id,
    severity: 'warning',
    check: ({ scenarios, files }) => scenarios.flatMap((scenario) => checkScenario(scenario, kind, files)),
  }
}

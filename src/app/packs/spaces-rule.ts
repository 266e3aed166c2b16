import { Language } from '../../contract/language.ts'
import type { PackLintCode } from '../../contract/finding.ts'
import type { LintRule } from './lint-rule.ts'
import type { LintScenario } from './lint-scenario.ts'
import { exampleTextFile } from './load-examples.ts'
import { positionAt } from './position-at.ts'
import type { Place } from './wording.ts'

/** Spaces in what is sent: the examples first, then their variations where no example shows the same. */
function inMessages({ scenario, examples, variations }: LintScenario, shape: RegExp): Place[] {
  return Language.options.flatMap((language) => {
    const find = (texts: LintScenario['variations'], file: (example: string) => string): Place[] =>
      texts.flatMap(({ example, texts: { [language]: text = '' } }) => {
        const match = shape.exec(text)
        return match ? [{ file: file(example), ...positionAt(text, match.index) }] : []
      })
    const shown = find(examples, (example) => exampleTextFile(example, language))
    if (shown.length > 0) return shown
    const message = `scenarios/${scenario.id}/message.${language}.hbs`
    const hidden = find(variations, () => message).slice(0, 1)
    return hidden.map(({ file }) => ({ file, line: 1, column: 1 }))
  })
}

/** A rule on spaces nobody sees: in templates, in labels, and in what the examples and their variations give. */
export function spacesRule(id: PackLintCode, shape: RegExp, inTemplates: RegExp): LintRule {
  return {
    id,
    severity: 'warning',
    check: ({ files, wordings, scenarios }) => [
      ...[...files]
        .filter(([file]) => file.endsWith('.hbs'))
        .flatMap(([file, text]) => {
          const match = inTemplates.exec(text)
          return match ? [{ file, ...positionAt(text, match.index) }] : []
        }),
      ...wordings
        .filter(({ kind, text }) => kind === 'label' && shape.test(text))
        .map(({ file, source, at }) => ({ file, ...positionAt(source, at) })),
      ...scenarios.flatMap((scenario) => inMessages(scenario, shape)),
    ],
  }
}

import type { FindingSeverity } from '../../contract/finding.ts'
import type { WordsCode } from '../../contract/advice.ts'
import type { Adviser } from '../../core/advice/advice.ts'
import type { LintRule } from './lint-rule.ts'
import { placeIn, type Place, type Wording } from './wording.ts'

/** Where a text belongs: its scenario's folder, or everything that is shared. */
function homeOf({ file }: Wording): string {
  return file.startsWith('scenarios/') ? (file.split('/')[1] ?? '') : ''
}

/**
 * A rule that gives every text of a pack to an adviser. What an example says is named only when no template and no label
 * says it already, and once a scenario: the place to mend is the template.
 */
export function wordsRule(
  id: WordsCode,
  severity: FindingSeverity,
  advise: Adviser,
  kinds: readonly Wording['kind'][] = ['template', 'label', 'example'],
): LintRule {
  return {
    id,
    severity,
    check: ({ wordings }) => {
      const said = new Set<string>()
      return wordings.flatMap((wording): Place[] => {
        if (!kinds.includes(wording.kind)) return []
        return advise(wording.text, wording.language).flatMap(({ start, values }) => {
          const phrase = `${wording.language} ${String(values?.['quote'] ?? values?.['words']).toLowerCase()}`
          const isKnown =
            wording.kind === 'example' && (said.has(phrase) || said.has(`${phrase} ${homeOf(wording)}`))
          said.add(wording.kind === 'example' ? `${phrase} ${homeOf(wording)}` : phrase)
          return isKnown ? [] : [placeIn(wording, start, values && { ...values })]
        })
      })
    },
  }
}

import { defaultSettings } from '../../../contract/settings.ts'
import type { LintRule } from '../lint-rule.ts'
import { exampleTextFile } from '../load-examples.ts'
import { positionAt } from '../position-at.ts'

/** No example is longer, in the language that is sent, than its channel takes. */
export const examplesFitTheChannel: LintRule = {
  id: 'example-long',
  severity: 'error',
  check: ({ scenarios }) =>
    scenarios.flatMap(({ scenario: { channel, sendLanguage }, examples }) => {
      const limit = defaultSettings.limits[channel]
      return examples.flatMap(({ example, texts }) => {
        const text = texts[sendLanguage] ?? ''
        const file = exampleTextFile(example, sendLanguage)
        const values = { units: text.length, limit }
        return text.length > limit ? [{ file, ...positionAt(text, limit), values }] : []
      })
    }),
}

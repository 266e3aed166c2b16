import type { LintRule } from '../lint-rule.ts'
import { placeIn, type Wording } from '../wording.ts'

/** A list of choices as the wordings of its labels tell it: one file, one language, close together. */
function listOf({ file, language, source, at }: Wording): string {
  const before = source.slice(0, at)
  return `${file} ${language} ${before.lastIndexOf('"choices"')}`
}

/** Two choices of a list never read the same in a language. */
export const choiceLabelsAreDistinct: LintRule = {
  id: 'choice-label-repeated',
  severity: 'warning',
  check: ({ wordings }) => {
    const seen = new Set<string>()
    return wordings
      .filter(({ kind }) => kind === 'label')
      .flatMap((wording) => {
        const key = `${listOf(wording)} ${wording.text.trim().toLowerCase()}`
        const isRepeated = seen.has(key)
        seen.add(key)
        return isRepeated ? [placeIn(wording, 0, { quote: wording.text })] : []
      })
  },
}

import { patternsOf, phrasePlaces, type PhraseValue } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

type Pattern = ReturnType<typeof patternsOf>[number]

/** The words a pattern names: `!send-back|return-goods` names two. */
function named({ name, path, pattern }: Pattern): PhraseValue[] {
  return (['all', 'unless'] as const).flatMap((member) =>
    (pattern[member] ?? []).flatMap((item, at) =>
      item
        .replace(/^[!?]/, '')
        .split('|')
        .map((value) => ({ name, path: [...path, member, at], value })),
    ),
  )
}

/** Every pattern is made of words that `phrasebook/words.json` has. */
export const phraseWordsAreKnown: LintRule = {
  id: 'phrase-word-unknown',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    if (!phrasebook) return []
    const known = new Set(phrasebook.words.map(({ id }) => id))
    const values = patternsOf(phrasebook).flatMap(named)
    return phrasePlaces(
      files,
      values.filter(({ value }) => !known.has(value)),
    )
  },
}

import { MARKS } from '../../../core/reading/compile-phrasebook.ts'
import { partsOfClue } from '../../../core/reading/clue-weights.ts'
import { isIdea, wordOfIdea } from '../../../core/reading/lexicon.ts'
import { readWeightLine } from '../../../core/reading/weight-lines.ts'
import { phrasePlaces, type PhraseValue } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** The ideas of a clue: `@pay @!outside` has two, `^ @pay` one. Clues of words have none. */
function ideasIn(clue: string): string[] {
  return partsOfClue(clue).flatMap((part) => (isIdea(part) ? part.replace(/^@!?/, '') : []))
}

/** A part of a clue that begins with `@` names an idea of `phrasebook/ideas.json` or a label of `phrasebook/labels.json`. */
export const phraseIdeasAreKnown: LintRule = {
  id: 'phrase-idea-unknown',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    if (!phrasebook) return []
    const known = new Set([
      ...phrasebook.ideas.map(({ id }) => id),
      ...phrasebook.labels.flatMap(({ label }) =>
        [MARKS.label, MARKS.option].map((mark) => wordOfIdea(mark + label)),
      ),
    ])
    const unknown = (['clues', 'steps', 'labelClues'] as const).flatMap((part) =>
      phrasebook.weights[part].flatMap((line, at): PhraseValue[] => {
        const [value] = readWeightLine(line)
        const isKnown = ideasIn(value).every((id) => known.has(id))
        return isKnown ? [] : [{ name: 'weights', path: ['weights', part, at], value }]
      }),
    )
    return phrasePlaces(files, unknown)
  },
}

import { readWeights } from '../../../core/reading/clue-weights.ts'
import { SPOKEN_COUNT } from '../../../core/reading/step-tags.ts'
import { readWeightLine } from '../../../core/reading/weight-lines.ts'
import { phrasePlaces, type PhraseValue } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** Every weight of a clue stands behind the letter of an outcome, a tag of steps or a label that exists. */
export const phraseOutcomesAreKnown: LintRule = {
  id: 'phrase-outcome-unknown',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    if (!phrasebook) return []
    const { outcomes, clues, steps, labels, labelClues } = phrasebook.weights
    const unknownIn = (
      part: 'clues' | 'steps' | 'labelClues',
      lines: readonly string[],
      count: number,
    ): PhraseValue[] =>
      lines.flatMap((line, at) => {
        const [value, written] = readWeightLine(line)
        const isKnown = readWeights(written).every((index, turn) => turn % 2 === 1 || index < count)
        return isKnown ? [] : [{ name: 'weights', path: ['weights', part, at], value }]
      })
    return phrasePlaces(files, [
      ...unknownIn('clues', clues, outcomes.length),
      ...unknownIn('steps', steps, SPOKEN_COUNT),
      ...unknownIn('labelClues', labelClues, labels.length),
    ])
  },
}

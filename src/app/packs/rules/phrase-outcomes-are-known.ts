import { readWeights } from '../../../core/reading/clue-weights.ts'
import { readWeightLine } from '../../../core/reading/weight-lines.ts'
import { phrasePlaces, type PhraseValue } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** Every weight of a clue stands behind the letter of an outcome that exists. */
export const phraseOutcomesAreKnown: LintRule = {
  id: 'phrase-outcome-unknown',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    if (!phrasebook) return []
    const { outcomes, clues } = phrasebook.weights
    const wrong = clues.flatMap((line, at): PhraseValue[] => {
      const [value, written] = readWeightLine(line)
      const isKnown = readWeights(written).every((index, turn) => turn % 2 === 1 || outcomes[index])
      return isKnown ? [] : [{ name: 'weights', path: ['weights', 'clues', at], value }]
    })
    return phrasePlaces(files, wrong)
  },
}

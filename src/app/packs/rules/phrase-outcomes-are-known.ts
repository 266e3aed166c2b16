import { readWeights } from '../../../core/reading/clue-weights.ts'
import { phrasePlaces } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** Every weight of a clue stands behind the letter of an outcome that exists. */
export const phraseOutcomesAreKnown: LintRule = {
  id: 'phrase-outcome-unknown',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    if (!phrasebook) return []
    const { outcomes, clues } = phrasebook.weights
    const wrong = Object.entries(clues).filter(([, written]) =>
      readWeights(written).some((index, at) => at % 2 === 0 && !outcomes[index]),
    )
    return phrasePlaces(
      files,
      wrong.map(([value]) => ({ name: 'weights', path: ['weights', 'clues', value], value })),
    )
  },
}

import { phrasePlaces } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** Behind every clue stand pairs: the index of an outcome that exists, and its weight. */
export const phraseWeightsArePaired: LintRule = {
  id: 'phrase-weights-uneven',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    if (!phrasebook) return []
    const { outcomes, clues } = phrasebook.weights
    const wrong = Object.entries(clues).filter(
      ([, pairs]) => pairs.length % 2 > 0 || pairs.some((index, at) => at % 2 === 0 && !outcomes[index]),
    )
    return phrasePlaces(
      files,
      wrong.map(([value]) => ({ name: 'weights', path: ['weights', 'clues', value], value })),
    )
  },
}

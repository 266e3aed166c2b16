import { phrasePlaces } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** The ideas of a clue: `@pay@!outside` has two. Clues of words have none. */
function ideasIn(clue: string): string[] {
  const [words, ...ideas] = clue.split('@')
  return words === '' ? ideas.map((idea) => idea.replace(/^!/, '')) : []
}

/** A clue that begins with `@` names an idea of `phrasebook/ideas.json`. */
export const phraseIdeasAreKnown: LintRule = {
  id: 'phrase-idea-unknown',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    if (!phrasebook) return []
    const known = new Set(phrasebook.ideas.map(({ id }) => id))
    const unknown = Object.keys(phrasebook.weights.clues).filter((clue) =>
      ideasIn(clue).some((id) => !known.has(id)),
    )
    return phrasePlaces(
      files,
      unknown.map((value) => ({ name: 'weights', path: ['weights', 'clues', value], value })),
    )
  },
}

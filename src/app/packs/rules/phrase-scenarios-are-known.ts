import { phrasePlaces } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** What the phrasebook offers as an answer, and a topic, is a scenario of the pack. */
export const phraseScenariosAreKnown: LintRule = {
  id: 'phrase-scenario-unknown',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    if (!phrasebook) return []
    // A scenario that is there and broken has been named already.
    const known = new Set([...files.keys()].map((file) => /^scenarios\/([^/]+)\//.exec(file)?.[1]))
    const values = (['risks', 'kinds'] as const).flatMap((name) =>
      phrasebook[name].flatMap(({ scenarios }, at) =>
        scenarios.map((value, index) => ({ name, path: [name, at, 'scenarios', index], value })),
      ),
    )
    const topics = phrasebook.topics.map(({ id }, at) => ({
      name: 'topics' as const,
      path: ['topics', at, 'id'],
      value: id,
    }))
    return phrasePlaces(
      files,
      [...values, ...topics].filter(({ value }) => !known.has(value)),
    )
  },
}

import type { Phrasebook } from '../../../contract/phrasebook.ts'
import { phrasePlaces, type PhraseValue } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

const LISTS = [
  'ideas',
  'risks',
  'kinds',
  'topics',
  'glosses',
  'names',
  'mistranslations',
  'conflicts',
] as const

function idsOf(phrasebook: Phrasebook): PhraseValue[][] {
  const labels = phrasebook.labels.map(({ label }, at) => ({
    name: 'labels' as const,
    path: ['labels', at, 'label'],
    value: label,
  }))
  const lists = LISTS.map((name) =>
    phrasebook[name].map(({ id }, at) => ({ name, path: [name, at, 'id'], value: id })),
  )
  return [labels, ...lists]
}

/** Nothing stands twice in a list of the phrasebook. */
export const phraseIdsAreDistinct: LintRule = {
  id: 'phrase-id-repeated',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    const lists = phrasebook ? idsOf(phrasebook) : []
    const repeated = lists.flatMap((list) => {
      const seen = new Set<string>()
      return list.filter(({ value }) => seen.size === seen.add(value).size)
    })
    return phrasePlaces(files, repeated)
  },
}

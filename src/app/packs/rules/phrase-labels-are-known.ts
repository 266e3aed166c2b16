import { phrasePlaces, type PhraseValue } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** Keys of a label that name the one it can mean. */
const MEANS = ['inCase', 'ifNo'] as const

/** A conflict, a topic, and a label that can mean another, name labels that `phrasebook/labels.json` has. */
export const phraseLabelsAreKnown: LintRule = {
  id: 'phrase-label-unknown',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    if (!phrasebook) return []
    const known = new Set(phrasebook.labels.map(({ label }) => label))
    const ofLabels = phrasebook.labels.flatMap((label, at) =>
      MEANS.flatMap((key): PhraseValue[] => {
        const value = label[key]
        return value === undefined ? [] : [{ name: 'labels', path: ['labels', at, key], value }]
      }),
    )
    const ofLists = (['conflicts', 'topics'] as const).flatMap((name) =>
      phrasebook[name].flatMap(({ labels = [] }, at) =>
        labels.map((value, index): PhraseValue => ({ name, path: [name, at, 'labels', index], value })),
      ),
    )
    const unknown = [...ofLists, ...ofLabels].filter(({ value }) => !known.has(value))
    return phrasePlaces(files, unknown)
  },
}

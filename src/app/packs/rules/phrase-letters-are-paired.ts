import { phrasePlaces } from '../../reading/phrasebook-places.ts'
import type { LintRule } from '../lint-rule.ts'

/** Traditional characters have their simplified shape at the same place of `letters`: both strings are equally long. */
export const phraseLettersArePaired: LintRule = {
  id: 'phrase-letters-uneven',
  severity: 'error',
  check: ({ phrasebook, files }) => {
    const { traditional = '', simplified = '' } = phrasebook?.letters ?? {}
    const count = [[...traditional].length, [...simplified].length] as const
    if (count[0] === count[1]) return []
    const value = { name: 'ideas' as const, path: ['letters', 'simplified'], value: count.join(' / ') }
    return phrasePlaces(files, [value])
  },
}

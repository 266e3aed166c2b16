import type { Advice, Adviser } from './advice.ts'
import { adviseAmbiguousDates } from './ambiguous-dates.ts'
import { adviseContactOutside } from './contact-outside.ts'
import { adviseContractions } from './contractions.ts'
import { adviseFalseClaims } from './false-claims.ts'
import { adviseIdioms } from './idioms.ts'
import { adviseInsults } from './insults.ts'
import { adviseLeadingPronouns } from './leading-pronouns.ts'
import { advisePrivateData } from './private-data-asked.ts'
import { adviseReviewLeverage } from './review-leverage.ts'
import { adviseAverageLength, adviseSentenceLength } from './sentence-length.ts'
import { adviseThreats } from './threats.ts'
import type { Language } from '../../contract/language.ts'

const advisers: readonly Adviser[] = [
  adviseSentenceLength,
  adviseAverageLength,
  adviseContractions,
  adviseIdioms,
  adviseAmbiguousDates,
  adviseLeadingPronouns,
  adviseThreats,
  adviseInsults,
  adviseReviewLeverage,
  adviseFalseClaims,
  advisePrivateData,
  adviseContactOutside,
]

/** Everything there is to advise on a text in one language, in the order of the text. Pure, linear, quick enough for a keystroke. */
export function adviseText(text: string, language: Language): Advice[] {
  return advisers
    .flatMap((advise) => advise(text, language))
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
}

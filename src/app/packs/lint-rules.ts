import type { LintRule } from './lint-rule.ts'
import { choiceLabelsAreDistinct } from './rules/choice-labels-are-distinct.ts'
import { choiceListsAreUsed } from './rules/choice-lists-are-used.ts'
import { datesAgree } from './rules/dates-agree.ts'
import { datesArePossible } from './rules/dates-are-possible.ts'
import { englishIsAscii } from './rules/english-is-ascii.ts'
import { examplesFitTheChannel } from './rules/examples-fit-the-channel.ts'
import { idsAgreeInMessages } from './rules/ids-agree-in-messages.ts'
import { labelsAgree } from './rules/labels-agree.ts'
import { labelsAreKnown } from './rules/labels-are-known.ts'
import { languagesAreAllThere } from './rules/languages-are-all-there.ts'
import { latinWordsAgree } from './rules/latin-words-agree.ts'
import { moneyAgrees } from './rules/money-agrees.ts'
import { noAmbiguousDates } from './rules/no-ambiguous-dates.ts'
import { noContactOutside } from './rules/no-contact-outside.ts'
import { noContractions } from './rules/no-contractions.ts'
import { noDoubleSpaces } from './rules/no-double-spaces.ts'
import { noFalseClaims } from './rules/no-false-claims.ts'
import { noHtmlEntities } from './rules/no-html-entities.ts'
import { noIdioms } from './rules/no-idioms.ts'
import { noInsults } from './rules/no-insults.ts'
import { noLeadingPronouns } from './rules/no-leading-pronouns.ts'
import { noPrivateData } from './rules/no-private-data.ts'
import { noReviewLeverage } from './rules/no-review-leverage.ts'
import { noThreats } from './rules/no-threats.ts'
import { noTrailingSpaces } from './rules/no-trailing-spaces.ts'
import { numbersAgree } from './rules/numbers-agree.ts'
import { paragraphsAgree } from './rules/paragraphs-agree.ts'
import { partialsAreUsed } from './rules/partials-are-used.ts'
import { phraseFormsCanBeFound } from './rules/phrase-forms-can-be-found.ts'
import { phraseIdeasAreKnown } from './rules/phrase-ideas-are-known.ts'
import { phraseIdsAreDistinct } from './rules/phrase-ids-are-distinct.ts'
import { phraseLabelsAreKnown } from './rules/phrase-labels-are-known.ts'
import { phraseLettersArePaired } from './rules/phrase-letters-are-paired.ts'
import { phraseRowsAreKnown } from './rules/phrase-rows-are-known.ts'
import { phraseScenariosAreKnown } from './rules/phrase-scenarios-are-known.ts'
import { phraseOutcomesAreKnown } from './rules/phrase-outcomes-are-known.ts'
import { reviewsAreRecent } from './rules/reviews-are-recent.ts'
import { sentencesAgree } from './rules/sentences-agree.ts'
import { sentencesAreShort } from './rules/sentences-are-short.ts'
import { sentencesAreShortOnAverage } from './rules/sentences-are-short-on-average.ts'
import { signsAreFullWidth } from './rules/signs-are-full-width.ts'
import { sourcesAreFirm } from './rules/sources-are-firm.ts'
import { tonesDiffer } from './rules/tones-differ.ts'
import { variantsDiffer } from './rules/variants-differ.ts'
import { wizardsAreUsed } from './rules/wizards-are-used.ts'
import { writingIsItsOwn } from './rules/writing-is-its-own.ts'

/** What the linter looks at beyond what the loader refuses, in the order of its table. */
export const lintRules: readonly LintRule[] = [
  languagesAreAllThere,
  examplesFitTheChannel,
  sentencesAreShort,
  sentencesAreShortOnAverage,
  noContractions,
  noIdioms,
  noAmbiguousDates,
  noLeadingPronouns,
  noThreats,
  noInsults,
  noReviewLeverage,
  noFalseClaims,
  noPrivateData,
  noContactOutside,
  datesAgree,
  moneyAgrees,
  idsAgreeInMessages,
  numbersAgree,
  labelsAgree,
  latinWordsAgree,
  sentencesAgree,
  paragraphsAgree,
  labelsAreKnown,
  reviewsAreRecent,
  datesArePossible,
  sourcesAreFirm,
  choiceLabelsAreDistinct,
  choiceListsAreUsed,
  partialsAreUsed,
  wizardsAreUsed,
  tonesDiffer,
  variantsDiffer,
  englishIsAscii,
  signsAreFullWidth,
  writingIsItsOwn,
  noHtmlEntities,
  noDoubleSpaces,
  noTrailingSpaces,
  phraseIdeasAreKnown,
  phraseOutcomesAreKnown,
  phraseLabelsAreKnown,
  phraseRowsAreKnown,
  phraseScenariosAreKnown,
  phraseIdsAreDistinct,
  phraseLettersArePaired,
  phraseFormsCanBeFound,
]

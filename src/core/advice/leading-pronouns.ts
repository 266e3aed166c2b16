import { adviceAt, type Adviser } from './advice.ts'
import { sentenceSpans } from './sentence-spans.ts'
import { wordsIn } from './words-in.ts'

/** Words that always stand for something said before. */
const ALONE = ['it', "it's", 'they', "they're", 'he', 'she']
/** Words that stand for something said before when a verb follows (`This is late`), but not before a noun. */
const BEFORE_VERB = ['this', 'that', 'these', 'those', 'which']
const VERBS = [
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'can',
  'could',
  'cannot',
  'should',
  'must',
  'may',
  'might',
  'does',
  'do',
  'did',
  'means',
  'makes',
  'made',
  'happened',
  'happens',
  'shows',
  'seems',
  'never',
  'not',
  'also',
]

/** English sentences that begin with *it*, *they*, *this is* …: the translator has to guess what is meant. */
export const adviseLeadingPronouns: Adviser = (text, language) => {
  if (language !== 'en') return []
  return sentenceSpans(text).flatMap(({ text: sentence, start }) => {
    const [first, second] = wordsIn(sentence)
    if (!first || first.start > 2) return []
    const isPronoun =
      ALONE.includes(first.text) || (BEFORE_VERB.includes(first.text) && VERBS.includes(second?.text ?? ''))
    return isPronoun ? [adviceAt('pronoun-first', text, start + first.start, start + first.end)] : []
  })
}

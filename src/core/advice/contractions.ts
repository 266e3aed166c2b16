import { adviceAt, type Adviser } from './advice.ts'
import { contractedEndings, contractedWords, hurriedWords } from './contraction-list.ts'
import { wordsIn } from './words-in.ts'

const whole = new Set([...contractedWords, ...hurriedWords])

/** English words that swallow letters (`don't`, `it's`); machine translators stumble over them. */
export const adviseContractions: Adviser = (text, language) => {
  if (language !== 'en') return []
  return wordsIn(text)
    .filter((word) => whole.has(word.text) || contractedEndings.some((ending) => word.text.endsWith(ending)))
    .map(({ start, end }) => adviceAt('contraction', text, start, end))
}

import type { AdviceCode } from '../../contract/advice.ts'
import type { Language } from '../../contract/language.ts'
import { adviceAt, type Adviser } from './advice.ts'
import { fold } from './fold.ts'
import { wordsIn, type Word } from './words-in.ts'

/**
 * Phrases to look for. In English (and in `latin`, for every language) a phrase is words between spaces: `bad/negative`
 * is either word, `~` stands for up to three words. Japanese and Chinese phrases are found anywhere in a text.
 */
export interface Phrases extends Partial<Readonly<Record<Language, readonly string[]>>> {
  readonly latin?: readonly string[]
}

/** Where a phrase stands, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The alternatives at one place of a phrase; none means up to three words of any kind. */
type Step = readonly string[]

const MOST_BETWEEN = 3
/** What may stand between two words of one phrase. */
const GAP = /^[\s,'’"“”/-]{1,3}$/

function readPhrase(phrase: string): Step[] {
  return phrase.split(' ').map((step) => (step === '~' ? [] : step.split('/')))
}

/** Phrases by every word they may begin with. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly Step[][]> {
  const index = new Map<string, Step[][]>()
  for (const steps of phrases.map(readPhrase)) {
    for (const word of steps[0] ?? []) index.set(word, [...(index.get(word) ?? []), steps])
  }
  return index
}

/** The index behind a phrase that begins with the word at `at`; nothing when it does not stand there. */
function matchEnd(
  text: string,
  words: readonly Word[],
  at: number,
  steps: readonly Step[],
): number | undefined {
  const [step, ...rest] = steps
  if (!step) return at
  if (step.length === 0) {
    for (let skip = 0; skip <= MOST_BETWEEN; skip += 1) {
      if (skip > 0 && !isNextTo(text, words, at + skip - 1)) return undefined
      const end = matchEnd(text, words, at + skip, rest)
      if (end !== undefined) return end
    }
    return undefined
  }
  const word = words[at]
  return word && step.includes(word.text) && isNextTo(text, words, at)
    ? matchEnd(text, words, at + 1, rest)
    : undefined
}

function isNextTo(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return word !== undefined && (before === undefined || GAP.test(text.slice(before.end, word.start)))
}

function findWords(text: string, index: ReadonlyMap<string, readonly Step[][]>): Span[] {
  const words = wordsIn(fold(text))
  return words.flatMap((word, at) => {
    const ends = (index.get(word.text) ?? []).flatMap(
      ([, ...rest]) => matchEnd(text, words, at + 1, rest) ?? [],
    )
    const last = words[Math.max(...ends) - 1]
    return last ? [{ start: word.start, end: last.end }] : []
  })
}

/** Whether Latin letters at an end of a phrase would be cut out of a longer word. */
function cutsWord(text: string, start: number, end: number): boolean {
  const isCut = (at: number): boolean => /^[a-z0-9]{2}$/.test(text.slice(at - 1, at + 1))
  return isCut(start) || isCut(end)
}

function findAnywhere(text: string, phrases: readonly string[]): Span[] {
  const folded = fold(text)
  return phrases.flatMap((phrase) => {
    const found: Span[] = []
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length)) {
      const end = at + phrase.length
      if (!cutsWord(folded, at, end)) found.push({ start: at, end })
    }
    return found
  })
}

function longest(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}

/** Prepares a list of phrases once; what comes back finds them, the longest at each place. */
export function createPhraseFinder(phrases: Phrases): (text: string, language: Language) => Span[] {
  const latin = byFirstWord(phrases.latin ?? [])
  const english = byFirstWord([...(phrases.en ?? []), ...(phrases.latin ?? [])])
  return (text, language) =>
    language === 'en'
      ? longest(findWords(text, english))
      : longest([...findWords(text, latin), ...findAnywhere(text, phrases[language] ?? [])])
}

/** An adviser that says one thing wherever one of its phrases stands. */
export function createPhraseAdviser(code: AdviceCode, phrases: Phrases): Adviser {
  const find = createPhraseFinder(phrases)
  return (text, language) => find(text, language).map(({ start, end }) => adviceAt(code, text, start, end))
}

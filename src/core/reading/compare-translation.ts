import type { Language } from '../../contract/language.ts'
import type { FoundLabel, TextDifference } from '../../contract/reading.ts'
import { readDates } from '../advice/compare/read-dates.ts'
import { readIds } from '../advice/compare/read-ids.ts'
import { readLatinWords } from '../advice/compare/read-latin-words.ts'
import { readMoney } from '../advice/compare/read-money.ts'
import { readNumbers, saysNumber } from '../advice/compare/read-numbers.ts'
import { takeMarks, type MarkReader } from '../advice/compare/mark.ts'
import { fold } from '../advice/fold.ts'
import type { TakenSentence } from './take-in.ts'

/** One side of a comparison: a text, its language, what was taken in, and the labels it names. */
export interface Side {
  readonly text: string
  readonly language: Language
  readonly sentences: readonly TakenSentence[]
  readonly labels: readonly FoundLabel[]
}

type Kind = TextDifference['kind']

const READERS: readonly (readonly [kind: Kind, read: MarkReader])[] = [
  ['date', readDates],
  ['id', readIds],
  ['money', readMoney],
  ['number', readNumbers],
]

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** What one side holds more often than the other, each named as often as it lacks. */
function surplus(keys: readonly string[], others: readonly string[]): string[] {
  const rest = countOf(others)
  return keys.filter((key) => {
    const left = rest.get(key) ?? 0
    rest.set(key, left - 1)
    return left <= 0
  })
}

/** Pairs what is only in the original with what is only in the translation; the side without one is `''`. */
function pairs(kind: Kind, original: readonly string[], translation: readonly string[]): TextDifference[] {
  const length = Math.max(original.length, translation.length)
  return Array.from({ length }, (_, at) => ({
    kind,
    original: original[at] ?? '',
    translation: translation[at] ?? '',
  }))
}

const SHOWN = 120

function deniedSentences({ text, sentences }: Side): string[] {
  return sentences.flatMap(({ start, end, denials }) =>
    denials.before.includes(1) || denials.behind.includes(1) ? [text.slice(start, end).slice(0, SHOWN)] : [],
  )
}

/** Sentences that deny something on one side only; with as many sentences on both sides they are held against each other. */
function compareDenials(original: Side, translation: Side): TextDifference[] {
  const denies = (sentence: TakenSentence | undefined): boolean =>
    sentence !== undefined && (sentence.denials.before.includes(1) || sentence.denials.behind.includes(1))
  const shown = ({ text }: Side, sentence: TakenSentence | undefined): string =>
    sentence ? text.slice(sentence.start, sentence.end).slice(0, SHOWN) : ''
  if (original.sentences.length === translation.sentences.length) {
    return original.sentences.flatMap((one, at): TextDifference[] => {
      const other = translation.sentences[at]
      if (denies(one) === denies(other)) return []
      return [{ kind: 'negation', original: shown(original, one), translation: shown(translation, other) }]
    })
  }
  const [ours, theirs] = [deniedSentences(original), deniedSentences(translation)]
  if (ours.length === theirs.length) return []
  return [{ kind: 'negation', original: ours.join(' '), translation: theirs.join(' ') }]
}

/** Latin words beside labels, in lower case, each once. */
function latinWords({ text, language, labels }: Side): string[] {
  const rest = takeMarks(
    text,
    labels.map(({ label, start, end }) => ({ key: label, start, end })),
  )
  return [...new Set(readLatinWords(rest, language).map(({ key }) => key))]
}

function compareLatin(original: Side, translation: Side): TextDifference[] {
  const known = new Set(latinWords(original))
  const named = new Set(latinWords(translation))
  const lacking = original.language === 'en' ? [] : [...known].filter((word) => !named.has(word))
  return pairs(
    'latin',
    lacking,
    translation.language === 'en' ? [] : [...named].filter((word) => !known.has(word)),
  )
}

/** What differs between a message and its translation, kind by kind. */
export function compareTranslation(original: Side, translation: Side): TextDifference[] {
  let [one, other] = [fold(original.text), fold(translation.text)]
  const facts = READERS.flatMap(([kind, read]) => {
    const [ours, theirs] = [read(one, original.language), read(other, translation.language)]
    one = takeMarks(one, ours)
    other = takeMarks(other, theirs)
    const isSaid =
      (side: Side) =>
      (key: string): boolean =>
        kind === 'number' && saysNumber(side.text, side.language, key)
    const [ourKeys, theirKeys] = [ours.map(({ key }) => key), theirs.map(({ key }) => key)]
    const missing = surplus(ourKeys, theirKeys).filter((key) => !isSaid(translation)(key))
    const added = surplus(theirKeys, ourKeys).filter((key) => !isSaid(original)(key))
    return pairs(kind, missing, added)
  })
  const [ours, theirs] = [original.labels, translation.labels].map((labels) => [
    ...new Set(labels.map(({ label }) => label)),
  ])
  const counts = [original.sentences.length, translation.sentences.length]
  return [
    ...facts,
    ...pairs('label', surplus(ours ?? [], theirs ?? []), surplus(theirs ?? [], ours ?? [])),
    ...compareLatin(original, translation),
    ...(counts[0] === counts[1] ? [] : pairs('sentences', [String(counts[0])], [String(counts[1])])),
    ...compareDenials(original, translation),
  ]
}

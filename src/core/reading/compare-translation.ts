import type { Language } from '../../contract/language.ts'
import type { FoundLabel, TextDifference } from '../../contract/reading.ts'
import { readDates } from '../advice/compare/read-dates.ts'
import { readIds } from '../advice/compare/read-ids.ts'
import { readLatinWords } from '../advice/compare/read-latin-words.ts'
import { readMoney } from '../advice/compare/read-money.ts'
import { readNumbers, saysNumber } from '../advice/compare/read-numbers.ts'
import { takeMarks, type MarkReader } from '../advice/compare/mark.ts'
import { plainSigns } from '../advice/compare/plain-signs.ts'
import { listCounts } from './list-counts.ts'
import type { NamedSentence } from './named-sentence.ts'

/** One side of a comparison: a text, its language, what was taken in, and the labels it names. */
export interface Side {
  readonly text: string
  readonly language: Language
  readonly sentences: readonly NamedSentence[]
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

/** Sentences with a word in them: `1.` is none, though a stop ends it. */
function sentencesOf({ sentences }: Side): NamedSentence[] {
  return sentences.filter(({ tokens }) => tokens.some(({ text }) => /\p{L}/u.test(text)))
}

const denies = ({ denials }: NamedSentence): boolean =>
  denials.before.includes(1) || denials.behind.includes(1)
const shown = ({ text }: Side, { start, end }: NamedSentence): string =>
  text.slice(start, end).slice(0, SHOWN)

function deniedSentences(side: Side): string[] {
  return sentencesOf(side)
    .filter(denies)
    .map((sentence) => shown(side, sentence))
}

/** Sentences that deny something on one side only; with as many sentences on both sides they are held against each other. */
function compareDenials(original: Side, translation: Side): TextDifference[] {
  const [own, others] = [sentencesOf(original), sentencesOf(translation)]
  if (own.length === others.length) {
    return own.flatMap((one, at): TextDifference[] => {
      const other = others[at]
      if (!other || denies(one) === denies(other)) return []
      return [{ kind: 'negation', original: shown(original, one), translation: shown(translation, other) }]
    })
  }
  const [ours, theirs] = [deniedSentences(original), deniedSentences(translation)]
  if (ours.length === theirs.length) return []
  return [{ kind: 'negation', original: ours.join(' '), translation: theirs.join(' ') }]
}

/** Words in Latin letters beside labels, in lower case, each once; `rest` is the text without the facts that were read. */
function latinWords({ language, labels }: Side, rest: string): string[] {
  const words = takeMarks(
    rest,
    labels.map(({ label, start, end }) => ({ key: label, start, end })),
  )
  return [...new Set(readLatinWords(words, language).map(({ key }) => key))]
}

/** Latin words that stand on one side only; English is made of them, so it is not asked. */
function compareLatin(
  original: Side,
  translation: Side,
  [one, other]: readonly [string, string],
): TextDifference[] {
  const [own, others] = [latinWords(original, one), latinWords(translation, other)]
  const [known, named] = [new Set(own), new Set(others)]
  return pairs(
    'latin',
    original.language === 'en' ? [] : own.filter((word) => !named.has(word)),
    translation.language === 'en' ? [] : others.filter((word) => !known.has(word)),
  )
}

/** A text with plain digits, in which nothing stands where a list is counted. */
function withoutCounts({ text }: Side): string {
  const signs = plainSigns(text)
  return takeMarks(
    signs,
    listCounts(signs).map((count) => ({ key: '', ...count })),
  )
}

/** What differs between a message and its translation, kind by kind. */
export function compareTranslation(original: Side, translation: Side): TextDifference[] {
  let [one, other] = [withoutCounts(original), withoutCounts(translation)]
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
  const counts = [sentencesOf(original).length, sentencesOf(translation).length]
  return [
    ...facts,
    ...pairs('label', surplus(ours ?? [], theirs ?? []), surplus(theirs ?? [], ours ?? [])),
    ...compareLatin(original, translation, [one, other]),
    ...(counts[0] === counts[1] ? [] : pairs('sentences', [String(counts[0])], [String(counts[1])])),
    ...compareDenials(original, translation),
  ]
}

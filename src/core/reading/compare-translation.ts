import type { FoundLabel, TextDifference } from '../../contract/reading.ts'
import { takeMarks } from '../advice/compare/mark.ts'
import { readLatinWords } from '../advice/compare/read-latin-words.ts'
import { compareDenials, sentencesOf } from './compare-denials.ts'
import { compareFacts } from './compare-facts.ts'
import { MARKS } from './compile-phrasebook.ts'
import { phrasesIn } from './phrases-in.ts'
import { pairs, surplus, type Side } from './translation-side.ts'

const OPENING = /["“”‘「『【《«[*']/

/** Labels each once: what a text puts in quotation marks, and all it names. */
function labelsOf({ text, labels }: Side): { readonly quoted: string[]; readonly all: string[] } {
  const isQuoted = ({ start }: FoundLabel): boolean => OPENING.test(text.charAt(start - 1))
  const once = (some: readonly FoundLabel[]): string[] => [...new Set(some.map(({ label }) => label))]
  return { quoted: once(labels.filter(isQuoted)), all: once(labels) }
}

/**
 * Labels that stand on one side only. Words as *the amount* are a label in one language and none in the other: what has nothing
 * to stand against is named only where it is quoted.
 */
function compareLabels(original: Side, translation: Side): TextDifference[] {
  const [own, others] = [labelsOf(original), labelsOf(translation)]
  const [missing, added] = [surplus(own.all, others.all), surplus(others.all, own.all)]
  if (missing.length > 0 && added.length > 0) return pairs('label', missing, added)
  return pairs(
    'label',
    missing.filter((label) => own.quoted.includes(label)),
    added.filter((label) => others.quoted.includes(label)),
  )
}

/**
 * The names of a text, however they are written, and its other words in Latin letters, in lower case; each once. `rest` is the
 * text without the facts that were read.
 */
function namesOf({ language, labels, sentences }: Side, rest: string): { names: string[]; words: string[] } {
  const named = phrasesIn(sentences, MARKS.name)
  const known = [...labels, ...named].map(({ start, end }) => ({ key: '', start, end }))
  const words = readLatinWords(takeMarks(rest, known), language).map(({ key }) => key)
  return { names: [...new Set(named.map(({ id }) => id))], words: [...new Set(words)] }
}

/** Names and Latin words that stand on one side only; English is made of such words, so it is not asked for them. */
function compareNames(
  original: Side,
  translation: Side,
  [one, other]: readonly [string, string],
): TextDifference[] {
  const [own, others] = [namesOf(original, one), namesOf(translation, other)]
  const only = (language: Side['language'], here: typeof own, there: typeof own): string[] => [
    ...surplus(here.names, there.names),
    ...(language === 'en' ? [] : surplus(here.words, there.words)),
  ]
  return pairs('latin', only(original.language, own, others), only(translation.language, others, own))
}

/** What differs between a message and its translation, kind by kind. */
export function compareTranslation(original: Side, translation: Side): TextDifference[] {
  const { differences, rests } = compareFacts(original, translation)
  const [own, others] = [sentencesOf(original).length, sentencesOf(translation).length]
  return [
    ...differences,
    ...compareLabels(original, translation),
    ...compareNames(original, translation, rests),
    ...(own === others ? [] : pairs('sentences', [String(own)], [String(others)])),
    ...compareDenials(original, translation),
  ]
}

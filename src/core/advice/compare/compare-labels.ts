import type { Language } from '../../../contract/language.ts'
import { differenceAt, type Difference, type MarksByLanguage, type Texts } from './difference.ts'
import { readLabels } from './read-labels.ts'
import { readLatinWords } from './read-latin-words.ts'

/** Quoted labels that another language does not hold letter by letter. */
function compareLabels(labels: MarksByLanguage, texts: Texts): Difference[] {
  const keys = new Set([...labels.values()].flatMap((own) => own.map(({ key }) => key)))
  return [...keys].flatMap((key) => {
    const present = [...labels.keys()].filter((language) =>
      labels.get(language)?.some((mark) => mark.key === key),
    )
    const absent = [...texts].filter(([, text]) => !text.includes(key)).map(([language]) => language)
    return differenceAt('labels-differ', key, present, absent, labels)
  })
}

/**
 * Latin words of Japanese or Chinese that the English does not know. A name may be Latin in one and translated in the other
 * (`Cainiao`, 菜鸟), so the two are not held against each other.
 */
function compareWords(words: MarksByLanguage): Difference[] {
  const english = words.get('en')
  if (!english) return []
  const known = new Set(english.map(({ key }) => key))
  const others: readonly Language[] = [...words.keys()].filter((language) => language !== 'en')
  const foreign = others.flatMap((language) => words.get(language)?.map(({ key }) => key) ?? [])
  return [...new Set(foreign)]
    .filter((key) => !known.has(key))
    .flatMap((key) => {
      const present = others.filter((language) => words.get(language)?.some((mark) => mark.key === key))
      const absent = [...words.keys()].filter((language) => !present.includes(language))
      return differenceAt('latin-differs', key, present, absent, words)
    })
}

/** Differences in what is written in Latin letters; a word inside a label that differs is not named again. */
export function compareLatin(texts: Texts): Difference[] {
  const each = [...texts]
  const labels = new Map(each.map(([language, text]) => [language, readLabels(text, language)]))
  const words = new Map(each.map(([language, text]) => [language, readLatinWords(text, language)]))
  const differing = compareLabels(labels, texts)
  const isInLabel = (word: Difference): boolean =>
    differing.some((label) =>
      ` ${String(label.values?.['item'])} `
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .includes(String(word.values?.['item'])),
    )
  return [...differing, ...compareWords(words).filter((word) => !isInLabel(word))]
}

import type { Forms, Phrasebook } from '../../contract/phrasebook.ts'
import { tableOfClues, type ClueTable } from './clue-table.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { createCorrector } from './correct-word.ts'
import { indexForms, type FormIndex, type NamedForms } from './form-index.ts'
import { countsAnywhere, labelForms, optionForms, type LabelForms } from './label-forms.ts'
import type { Letters } from './read-sentences.ts'
import { SPOKEN_COUNT } from './step-tags.ts'
import { tableOfLabels, type LabelWeights } from './hear-label.ts'

/** What a message is taken in with: letters, forms, words written a little wrong. */
export interface CompiledForms {
  readonly letters: Letters
  readonly index: FormIndex
  readonly correct: (word: string) => string
  /** The words clues and forms are made of. */
  readonly lexicon: Lexicon
  readonly labels: LabelForms
}

/** The parts of a phrasebook whose forms are clues. */
export type FormSources = Pick<Phrasebook, 'ideas' | 'labels' | 'letters' | 'misspellings'>

/** A phrasebook made ready for reading. */
export interface CompiledPhrasebook extends CompiledForms {
  readonly phrasebook: Phrasebook
  readonly clues: ClueTable
  /** What adds to beginning a step and to going on with one. */
  readonly stepClues: ClueTable
  readonly labelWeights: LabelWeights
  /** The outcomes that are kinds of replies. */
  readonly kindIds: ReadonlySet<string>
}

/** What a form in the index stands for, in front of its id. Ideas have nothing in front. */
export const MARKS = {
  label: 'label:',
  gloss: 'gloss:',
  name: 'name:',
  mistranslation: 'mistranslation:',
  option: 'option:',
  topic: 'topic:',
} as const

const anywhere = ({ en = [], zh = [], ja = [] }: Forms): Forms => ({
  en: en.filter(countsAnywhere),
  zh: zh.filter(countsAnywhere),
  ja: ja.filter(countsAnywhere),
})

/** Makes forms ready. Only words of ideas and labels are corrected, so that weights learnt with them stay true. */
export function compileForms(
  { ideas, labels, letters, misspellings }: FormSources,
  others: readonly NamedForms[] = [],
): CompiledForms {
  const own = [
    ...ideas,
    ...labels.map(({ label, forms }) => ({ id: MARKS.label + label, forms: anywhere(forms) })),
  ]
  const options = optionForms(labels).map(({ id, forms }) => ({ id: MARKS.option + id, forms }))
  const lexicon = createLexicon()
  const index = indexForms(own, [...others, ...options], lexicon.adding)
  const simplified = [...letters.simplified]
  const correct = createCorrector(index.vocabulary, new Map(Object.entries(misspellings)))
  return {
    letters: new Map([...letters.traditional].map((letter, at) => [letter, simplified[at] ?? letter])),
    index,
    correct,
    lexicon,
    labels: labelForms(labels, correct),
  }
}

/** Makes a phrasebook ready; takes about a second, so do it once. */
export function compilePhrasebook(phrasebook: Phrasebook): CompiledPhrasebook {
  const { glosses, names, mistranslations, topics, weights, kinds } = phrasebook
  const forms = compileForms(phrasebook, [
    ...glosses.map(({ id, forms }) => ({ id: MARKS.gloss + id, forms })),
    ...names.map(({ id, forms }) => ({ id: MARKS.name + id, forms })),
    ...topics.map(({ id, forms }) => ({ id: MARKS.topic + id, forms })),
    ...mistranslations.map(({ id, ja }) => ({ id: MARKS.mistranslation + id, forms: { ja } })),
  ])
  const { lexicon } = forms
  return {
    ...forms,
    phrasebook,
    clues: tableOfClues(weights.clues, weights.outcomes.length, lexicon),
    stepClues: tableOfClues(weights.steps, SPOKEN_COUNT, lexicon),
    labelWeights: tableOfLabels(weights, lexicon),
    kindIds: new Set(kinds.map(({ id }) => id)),
  }
}

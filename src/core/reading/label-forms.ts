import type { PhraseLabel } from '../../contract/phrasebook.ts'
import type { NamedForms } from './form-index.ts'
import { wordsOfForm } from './words-of-form.ts'

/** Labels by wordings that do not name them everywhere, words between spaces. */
export interface LabelForms {
  /** By their whole wording, for what stands in quotation marks or alone in a step. */
  readonly bare: ReadonlyMap<string, string>
  /** What a label's bare wording means where the message speaks of a case. */
  readonly inCase: ReadonlyMap<string, string>
  /** What a label means that is to be answered with no. */
  readonly ifNo: ReadonlyMap<string, string>
}

/** In front of a form that only counts when it is a whole step or quotation. */
const WHOLE = '='

/** What is said for pressing a label, around its wording. */
const PRESSING =
  /^(?:\S*\|)*(?:click|press|tap|hit|choose|select|pick|push)(?:\|\S+)* (?:(?:on|the) )*|^(?:点击|选择|点|选)|(?:按钮|ボタン|タブ|オプション|をクリック|をタップ|を押|を選)$| (?:button|option|tab|page|box|field|link)$/g

/** Whether a form names its label wherever it stands. */
export const countsAnywhere = (form: string): boolean => !form.startsWith(WHOLE)

/** An option's wording is looked for inside of a piece when it has so many words, or characters. */
const FEWEST_WORDS = 2
const FEWEST_CHARACTERS = 3
/** A wording that says nothing but *send it* is in too many other steps. */
const NO_OPTION = 'Submit'

const isOption = (wording: string): boolean =>
  /^[ -~]+$/.test(wording)
    ? wording.split(' ').length >= FEWEST_WORDS && !wording.includes('/')
    : [...wording].length >= FEWEST_CHARACTERS && !/[ -~]/.test(wording)

/** The wordings that name a label as a whole and are long enough to be looked for inside of a piece. */
export function optionForms(labels: readonly PhraseLabel[]): NamedForms[] {
  const options = (forms: readonly string[] = []): string[] =>
    forms.flatMap((form) => (form.startsWith(WHOLE) && isOption(form.slice(1)) ? [form.slice(1)] : []))
  return labels.flatMap(({ label, forms: { en, zh, ja } }) =>
    label === NO_OPTION ? [] : [{ id: label, forms: { en: options(en), zh: options(zh), ja: options(ja) } }],
  )
}

const wordsOf = (form: string, correct: (word: string) => string): string =>
  wordsOfForm(form)
    .map(({ text, isCharacter }) => (isCharacter ? text : correct(text)))
    .join(' ')

function* formsOf(labels: readonly PhraseLabel[]): Generator<readonly [form: string, label: string]> {
  for (const { label, forms } of labels) {
    for (const form of [label, ...(forms.en ?? []), ...(forms.zh ?? []), ...(forms.ja ?? [])])
      yield [form, label]
  }
}

/** Makes the wordings of labels ready, corrected as the words of a message are; the first label with a wording has it. */
export function labelForms(labels: readonly PhraseLabel[], correct: (word: string) => string): LabelForms {
  const bare = new Map<string, string>()
  const put = (form: string, label: string): void => {
    const wording = wordsOf(form, correct)
    if (!bare.has(wording)) bare.set(wording, label)
  }
  for (const [form, label] of formsOf(labels)) {
    if (form.startsWith(WHOLE)) put(form.slice(WHOLE.length), label)
    else if (!/[~*|]/.test(form)) put(form.replace(PRESSING, ''), label)
  }
  const inCase = labels.flatMap((one): [string, string][] => (one.inCase ? [[one.label, one.inCase]] : []))
  const ifNo = labels.flatMap((one): [string, string][] => (one.ifNo ? [[one.label, one.ifNo]] : []))
  return { bare, inCase: new Map(inCase), ifNo: new Map(ifNo) }
}

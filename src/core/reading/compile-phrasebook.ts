import type { Forms, Phrasebook } from '../../contract/phrasebook.ts'
import { tableOfClues, type ClueTable } from './clue-weights.ts'
import { createCorrector } from './correct-word.ts'
import { indexForms, type FormIndex, type NamedForms } from './form-index.ts'
import { readSentences, type Letters } from './read-sentences.ts'

/** What a message is taken in with: letters, forms, words written a little wrong. */
export interface CompiledForms {
  readonly letters: Letters
  readonly index: FormIndex
  readonly correct: (word: string) => string
}

/** The parts of a phrasebook whose forms are clues. */
export type FormSources = Pick<Phrasebook, 'ideas' | 'labels' | 'letters'>

/** A phrasebook made ready for reading. */
export interface CompiledPhrasebook extends CompiledForms {
  readonly phrasebook: Phrasebook
  /** Labels by their whole wording, words between spaces, for what stands in quotation marks or alone in a step. */
  readonly bareLabels: ReadonlyMap<string, string>
  readonly clues: ClueTable
  /** The outcomes that are kinds of replies. */
  readonly kindIds: ReadonlySet<string>
}

/** What a form in the index stands for, in front of its id. Ideas have nothing in front. */
export const MARKS = { label: 'label:', gloss: 'gloss:', mistranslation: 'mistranslation:' } as const

/** What is said for pressing a label, around its wording. */
const PRESSING =
  /^(?:\S*\|)*(?:click|press|tap|hit|choose|select|pick|push)(?:\|\S+)* (?:(?:on|the) )*|^(?:点击|选择|点|选)|(?:按钮|ボタン|タブ|オプション|をクリック|をタップ|を押|を選)$| (?:button|option|tab|page|box|field|link)$/g

/** In front of a form that only counts when it is a whole step or quotation. */
const WHOLE = '='

const withoutWhole = (forms: Forms): Forms => ({
  en: forms.en?.filter((form) => !form.startsWith(WHOLE)) ?? [],
  zh: forms.zh?.filter((form) => !form.startsWith(WHOLE)) ?? [],
  ja: forms.ja?.filter((form) => !form.startsWith(WHOLE)) ?? [],
})

function* bareForms({ labels }: Phrasebook): Generator<readonly [wording: string, label: string]> {
  for (const { label, forms } of labels) {
    for (const form of [label, ...(forms.en ?? []), ...(forms.zh ?? []), ...(forms.ja ?? [])]) {
      const isWhole = form.startsWith(WHOLE)
      const bare = isWhole ? form.slice(WHOLE.length) : form.replace(PRESSING, '')
      if (/[~*|]/.test(bare)) continue
      const words = readSentences(bare, new Map(), true).flatMap(({ tokens }) =>
        tokens.map(({ text }) => text),
      )
      yield [words.join(' '), label]
    }
  }
}

/** Makes forms ready. Only words of ideas and labels are corrected, so that weights learnt with them stay true. */
export function compileForms(
  { ideas, labels, letters }: FormSources,
  others: readonly NamedForms[] = [],
): CompiledForms {
  const own = [
    ...ideas,
    ...labels.map(({ label, forms }) => ({ id: MARKS.label + label, forms: withoutWhole(forms) })),
  ]
  const index = indexForms(own, others)
  const simplified = [...letters.simplified]
  return {
    letters: new Map([...letters.traditional].map((letter, at) => [letter, simplified[at] ?? letter])),
    index,
    correct: createCorrector(index.vocabulary),
  }
}

/** Makes a phrasebook ready; takes a few hundred milliseconds, so do it once. */
export function compilePhrasebook(phrasebook: Phrasebook): CompiledPhrasebook {
  const { glosses, mistranslations, weights, kinds } = phrasebook
  const bareLabels = new Map<string, string>()
  for (const [wording, label] of bareForms(phrasebook))
    if (!bareLabels.has(wording)) bareLabels.set(wording, label)
  return {
    ...compileForms(phrasebook, [
      ...glosses.map(({ id, forms }) => ({ id: MARKS.gloss + id, forms })),
      ...mistranslations.map(({ id, ja }) => ({ id: MARKS.mistranslation + id, forms: { ja } })),
    ]),
    phrasebook,
    bareLabels,
    clues: tableOfClues(weights),
    kindIds: new Set(kinds.map(({ id }) => id)),
  }
}

import type { Phrasebook } from '../../contract/phrasebook.ts'
import { createCorrector } from './correct-word.ts'
import { indexForms, type FormIndex } from './form-index.ts'
import { readSentences, type Letters } from './read-sentences.ts'

/** Clues, and what each adds to the outcomes: index and hundredths in turns. */
export type ClueWeights = ReadonlyMap<string, readonly number[]>

/** A phrasebook made ready for reading. */
export interface CompiledPhrasebook {
  readonly phrasebook: Phrasebook
  readonly letters: Letters
  readonly index: FormIndex
  readonly correct: (word: string) => string
  /** Labels by their whole wording, words between spaces, for what stands in quotation marks or alone in a step. */
  readonly bareLabels: ReadonlyMap<string, string>
  readonly weights: ClueWeights
}

/** What a form in the index stands for, in front of its id. Ideas have nothing in front. */
export const MARKS = { label: 'label:', gloss: 'gloss:', mistranslation: 'mistranslation:' } as const

/** What is said for pressing a label, around its wording. */
const PRESSING = /^(?:\S*\|)*(?:click|press|tap|hit|choose|select|pick|push)(?:\|\S+)* (?:(?:on|the) )*|^(?:点击|选择|点|选)|(?:按钮|ボタン|タブ|オプション|をクリック|をタップ|を押|を選)$| (?:button|option|tab|page|box|field|link)$/g

function* bareForms({ labels }: Phrasebook): Generator<readonly [wording: string, label: string]> {
  for (const { label, forms } of labels) {
    for (const form of [label, ...(forms.en ?? []), ...(forms.zh ?? []), ...(forms.ja ?? [])]) {
      const bare = form.replace(PRESSING, '')
      if (/[~*|]/.test(bare)) continue
      const words = readSentences(bare, new Map(), true).flatMap(({ tokens }) => tokens.map(({ text }) => text))
      yield [words.join(' '), label]
    }
  }
}

/** Makes a phrasebook ready; takes some tens of milliseconds, so do it once. */
export function compilePhrasebook(phrasebook: Phrasebook): CompiledPhrasebook {
  const { ideas, labels, glosses, mistranslations, letters, weights } = phrasebook
  const index = indexForms([
    ...ideas,
    ...labels.map(({ label, forms }) => ({ id: MARKS.label + label, forms })),
    ...glosses.map(({ id, forms }) => ({ id: MARKS.gloss + id, forms })),
    ...mistranslations.map(({ id, ja }) => ({ id: MARKS.mistranslation + id, forms: { ja } })),
  ])
  const simplified = [...letters.simplified]
  const bareLabels = new Map<string, string>()
  for (const [wording, label] of bareForms(phrasebook))
    if (!bareLabels.has(wording)) bareLabels.set(wording, label)
  return {
    phrasebook,
    letters: new Map([...letters.traditional].map((letter, at) => [letter, simplified[at] ?? letter])),
    index,
    correct: createCorrector(index.vocabulary, (word) => index.vocabulary.has(word)),
    bareLabels,
    weights: new Map(Object.entries(weights.clues)),
  }
}

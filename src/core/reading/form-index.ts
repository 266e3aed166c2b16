import type { Forms } from '../../contract/phrasebook.ts'
import { readSentences } from './read-sentences.ts'

/** One place of a form: a word, the beginning of one, or up to three words of any kind. */
export type FormStep = { readonly word: string } | { readonly prefix: string } | 'gap'

/** A form of an idea, ready to be looked for behind its first word. */
export interface Form {
  readonly id: string
  readonly rest: readonly FormStep[]
}

/** Forms by their first word, and by the beginning of it. */
export interface FormIndex {
  readonly words: ReadonlyMap<string, readonly Form[]>
  readonly prefixes: ReadonlyMap<string, readonly Form[]>
  /** Every long word of the forms, for words that are written a little wrong. */
  readonly vocabulary: ReadonlySet<string>
}

/** What a form without `~`, `*` and `|` is made of. */
function plainWords(text: string): string[] {
  return readSentences(text, new Map(), true).flatMap(({ tokens }) => tokens.map((token) => token.text))
}

function stepsOf(part: string): FormStep[] {
  if (part === '~') return ['gap']
  const words = plainWords(part)
  return words.map((word, at) =>
    part.endsWith('*') && at === words.length - 1 ? { prefix: word } : { word },
  )
}

/** Every way a form can be read: `a|b c` is `a c` and `b c`. */
function readForm(form: string): FormStep[][] {
  const spaced = form.replaceAll('~', ' ~ ').trim()
  return spaced.split(/ +/).reduce<FormStep[][]>(
    (ways, part) => {
      const choices = part.split('|').map(stepsOf)
      return ways.flatMap((way) => choices.map((choice) => [...way, ...choice]))
    },
    [[]],
  )
}

/** Makes an index of ideas and their forms. A form that begins with `~` is never found. */
export function indexForms(ideas: readonly { readonly id: string; readonly forms: Forms }[]): FormIndex {
  const words = new Map<string, Form[]>()
  const prefixes = new Map<string, Form[]>()
  const vocabulary = new Set<string>()
  const add = (map: Map<string, Form[]>, key: string, form: Form): void => {
    const known = map.get(key)
    if (known) known.push(form)
    else map.set(key, [form])
  }
  for (const { id, forms } of ideas) {
    for (const steps of [forms.en, forms.zh, forms.ja].flatMap((own) => own ?? []).flatMap(readForm)) {
      for (const step of steps)
        if (step !== 'gap') vocabulary.add('word' in step ? step.word : step.prefix)
      const [first, ...rest] = steps
      if (first === undefined || first === 'gap') continue
      if ('word' in first) add(words, first.word, { id, rest })
      else add(prefixes, first.prefix, { id, rest })
    }
  }
  return { words, prefixes, vocabulary }
}

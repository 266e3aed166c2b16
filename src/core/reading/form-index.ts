import type { Forms } from '../../contract/phrasebook.ts'
import { wordsOfForm } from './words-of-form.ts'

/** A place behind the first words of some forms: what may follow, and what has been named when they end here. */
export interface FormNode {
  readonly words: Map<string, FormNode>
  readonly prefixes: Map<string, FormNode>
  /** How long those beginnings are, each length once. */
  readonly prefixLengths: number[]
  /** What follows up to three words of any kind. */
  gap?: FormNode
  readonly ids: string[]
}

/** Forms by their words, and the words a text is corrected to. */
export interface FormIndex {
  readonly root: FormNode
  readonly vocabulary: ReadonlySet<string>
}

/** A form's words: `cancel*` is a beginning, `~` a gap. */
type FormStep = { readonly word: string; readonly isPrefix: boolean } | 'gap'

const newNode = (): FormNode => ({ words: new Map(), prefixes: new Map(), prefixLengths: [], ids: [] })

function stepsOf(part: string): FormStep[] {
  if (part === '~') return ['gap']
  const isPrefix = part.endsWith('*')
  const words = wordsOfForm(isPrefix ? part.slice(0, -1) : part)
  return words.map(({ text }, at) => ({ word: text, isPrefix: isPrefix && at === words.length - 1 }))
}

/** Every way a form can be read: `a|b c` is `a c` and `b c`. */
function readForm(form: string): FormStep[][] {
  const parts = form.replaceAll('~', ' ~ ').trim().split(/ +/)
  return parts.reduce<FormStep[][]>(
    (ways, part) => {
      const choices = part.split('|').map(stepsOf)
      return ways.flatMap((way) => choices.map((choice) => [...way, ...choice]))
    },
    [[]],
  )
}

function follow(node: FormNode, step: FormStep): FormNode {
  if (step === 'gap') return (node.gap ??= newNode())
  const map = step.isPrefix ? node.prefixes : node.words
  const known = map.get(step.word)
  if (known) return known
  const next = newNode()
  map.set(step.word, next)
  const { length } = step.word
  if (step.isPrefix && !node.prefixLengths.includes(length)) node.prefixLengths.push(length)
  return next
}

/** Every way to write one thing, without gaps at its ends. */
function waysOf({ en = [], zh = [], ja = [] }: Forms): FormStep[][] {
  const isWord = (step: FormStep): boolean => step !== 'gap'
  return [...en, ...zh, ...ja]
    .flatMap(readForm)
    .map((way) => way.slice(way.findIndex(isWord), way.findLastIndex(isWord) + 1))
    .filter((way) => way.length > 0)
}

/** A thing and every way to write it. */
export interface NamedForms {
  readonly id: string
  readonly forms: Forms
}

/**
 * Makes an index of things and their forms; a form that begins or ends with `~` loses it. The words of `others` are found,
 * but are no part of the vocabulary.
 */
export function indexForms(named: readonly NamedForms[], others: readonly NamedForms[] = []): FormIndex {
  const root = newNode()
  const vocabulary = new Set<string>()
  const add = ({ id, forms }: NamedForms): FormStep[] =>
    waysOf(forms).flatMap((way) => {
      const { ids } = way.reduce(follow, root)
      if (!ids.includes(id)) ids.push(id)
      return way
    })
  for (const step of named.flatMap(add)) if (step !== 'gap') vocabulary.add(step.word)
  for (const one of others) add(one)
  return { root, vocabulary }
}

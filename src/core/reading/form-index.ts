import type { Forms } from '../../contract/phrasebook.ts'
import { readSentences } from './read-sentences.ts'

/** A place behind the first words of some forms: what may follow, and what has been named when they end here. */
export interface FormNode {
  readonly words: Map<string, FormNode>
  readonly prefixes: Map<string, FormNode>
  /** What follows up to three words of any kind. */
  gap?: FormNode
  readonly ids: Set<string>
}

/** Forms by their words, and every Latin word in them. */
export interface FormIndex {
  readonly root: FormNode
  readonly vocabulary: ReadonlySet<string>
}

/** A form's words: `cancel*` is a beginning, `~` a gap. */
type FormStep = { readonly word: string; readonly isPrefix: boolean } | 'gap'

/** A single English word needs no cutting. */
const PLAIN = /^[a-z]+\*?$/

const newNode = (): FormNode => ({ words: new Map(), prefixes: new Map(), ids: new Set() })

function stepsOf(part: string): FormStep[] {
  if (part === '~') return ['gap']
  if (PLAIN.test(part)) return [{ word: part.replace('*', ''), isPrefix: part.endsWith('*') }]
  const words = readSentences(part, new Map(), true).flatMap(({ tokens }) => tokens.map(({ text }) => text))
  return words.map((word, at) => ({ word, isPrefix: part.endsWith('*') && at === words.length - 1 }))
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

/** Makes an index of ideas and their forms; a form that begins or ends with `~` loses it. */
export function indexForms(named: Iterable<{ readonly id: string; readonly forms: Forms }>): FormIndex {
  const root = newNode()
  const ways = [...named].flatMap(({ id, forms }) => waysOf(forms).map((way) => ({ id, way })))
  for (const { id, way } of ways) way.reduce(follow, root).ids.add(id)
  const steps = ways.flatMap(({ way }) => way)
  return { root, vocabulary: new Set(steps.flatMap((step) => (step === 'gap' ? [] : step.word))) }
}

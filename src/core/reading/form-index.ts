import type { Forms } from '../../contract/phrasebook.ts'
import { layOut, type WordSlots } from './word-slots.ts'
import { createWordTree, NONE, ROOT } from './word-tree.ts'
import type { WordNumbers } from './lexicon.ts'
import { wordsOfForm } from './words-of-form.ts'

/** What there is at a place behind the first words of some forms, beside the words that may follow. */
export interface FormStop {
  /** What has been named when they end here. */
  readonly ids: string[]
  /** Those whose form is one Chinese character: in Japanese it is a part of other words, 写 of 写真. */
  readonly idsInChinese: string[]
  /** Beginnings of words that may follow, each with the number that stands for all words that begin so. */
  readonly prefixes: Map<string, number>
  /** How long those beginnings are, each length once. */
  readonly prefixLengths: number[]
  /** The number that stands for up to three words of any kind, if they may follow, else `NONE`. */
  gap: number
}

/** Forms by the numbers of their words, and the words a text is corrected to. */
export interface FormIndex extends Pick<WordSlots, 'find'> {
  stopAt(place: number): FormStop | undefined
  readonly vocabulary: ReadonlySet<string>
}

/** A form's words: `cancel*` is a beginning, `~` a gap. */
type FormStep = { readonly word: string; readonly isPrefix: boolean } | 'gap'

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

/** Every way to write one thing, without gaps at its ends. */
function waysOf(forms: readonly string[]): FormStep[][] {
  const isWord = (step: FormStep): boolean => step !== 'gap'
  return forms
    .flatMap(readForm)
    .map((way) => way.slice(way.findIndex(isWord), way.findLastIndex(isWord) + 1))
    .filter((way) => way.length > 0)
}

const isOneCharacter = ([step, ...others]: readonly FormStep[]): boolean =>
  step !== undefined && step !== 'gap' && others.length === 0 && /^\p{Script=Han}$/u.test(step.word)

/** A thing and every way to write it. */
export interface NamedForms {
  readonly id: string
  readonly forms: Forms
}

/** Takes in forms word by word; what there is at a place is known by the number of its stop, 0 where there is nothing. */
function createFormTree({ numberOf }: WordNumbers) {
  const tree = createWordTree()
  const stops: (FormStop | undefined)[] = [undefined]
  const stopOf = new Map<number, number>()
  const stopAt = (place: number): FormStop => {
    const known = stops[stopOf.get(place) ?? 0]
    if (known) return known
    const stop = { ids: [], idsInChinese: [], prefixes: new Map(), prefixLengths: [], gap: NONE }
    stopOf.set(place, stops.push(stop) - 1)
    return stop
  }
  /** The place behind a word; no word of a text is *cancel\** or *~*. */
  const follow = (place: number, step: FormStep): number => {
    if (step === 'gap') return tree.add(place, (stopAt(place).gap = numberOf('~')))
    const { word, isPrefix } = step
    if (!isPrefix) return tree.add(place, numberOf(word))
    const { prefixes, prefixLengths } = stopAt(place)
    const number = numberOf(`${word}*`)
    prefixes.set(word, number)
    if (!prefixLengths.includes(word.length)) prefixLengths.push(word.length)
    return tree.add(place, number)
  }
  const layOutAll = (): Pick<FormIndex, 'find' | 'stopAt'> => {
    const starts = Int32Array.from({ length: tree.size() }, (_, place) => stopOf.get(place) ?? 0)
    const { find, rowOf } = layOut(tree, starts)
    return { find, stopAt: (place) => stops[rowOf(place)] }
  }
  return { stopAt, follow, layOutAll }
}

/**
 * Makes an index of things and their forms, whose words are given numbers; a form that begins or ends with `~` loses it. The
 * words of `others` are found, but are no part of the vocabulary.
 */
export function indexForms(
  named: readonly NamedForms[],
  others: readonly NamedForms[],
  numbers: WordNumbers,
): FormIndex {
  const { stopAt, follow, layOutAll } = createFormTree(numbers)
  const vocabulary = new Set<string>()
  const addWay = (id: string, way: readonly FormStep[], which: 'ids' | 'idsInChinese'): void => {
    const ids = stopAt(way.reduce(follow, ROOT))[which]
    if (!ids.includes(id)) ids.push(id)
  }
  const add = ({ id, forms: { en = [], zh = [], ja = [] } }: NamedForms): FormStep[] => {
    const [chinese, others] = [waysOf(zh), waysOf([...en, ...ja])]
    for (const way of chinese) addWay(id, way, isOneCharacter(way) ? 'idsInChinese' : 'ids')
    for (const way of others) addWay(id, way, 'ids')
    return [...chinese, ...others].flat()
  }
  for (const step of named.flatMap(add)) if (step !== 'gap') vocabulary.add(step.word)
  for (const one of others) add(one)
  return { ...layOutAll(), vocabulary }
}

import type { Forms } from '../../contract/phrasebook.ts'
import { layOut, type WordSlots } from './word-slots.ts'
import { createWordTree, ROOT } from './word-tree.ts'
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
  /** Whether up to three words of any kind may follow. */
  hasGap: boolean
}

/** Forms by the numbers of their words, and the words a text is corrected to. */
export interface FormIndex extends Pick<WordSlots, 'find'> {
  /** The number that stands for up to three words of any kind. */
  readonly gap: number
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

/** Takes in forms word by word, with what there is at each place. */
function createFormTree({ numberOf }: WordNumbers) {
  const tree = createWordTree()
  const gap = numberOf('~')
  const stops: (FormStop | undefined)[] = []
  const stopFor = (place: number): FormStop =>
    (stops[place] ??= { ids: [], idsInChinese: [], prefixes: new Map(), prefixLengths: [], hasGap: false })
  /** The place behind a word; no word of a text is *cancel\** or *~*. */
  const follow = (place: number, step: FormStep): number => {
    if (step === 'gap') {
      stopFor(place).hasGap = true
      return tree.add(place, gap)
    }
    const { word, isPrefix } = step
    if (!isPrefix) return tree.add(place, numberOf(word))
    const { prefixes, prefixLengths } = stopFor(place)
    const number = numberOf(`${word}*`)
    prefixes.set(word, number)
    if (!prefixLengths.includes(word.length)) prefixLengths.push(word.length)
    return tree.add(place, number)
  }
  const layOutAll = (): Omit<FormIndex, 'vocabulary'> => {
    const { find, valueOf } = layOut(tree, [...Array(tree.size()).keys()])
    return { find, gap, stopAt: (place) => stops[valueOf(place)] }
  }
  return { stopFor, follow, layOutAll }
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
  const { stopFor, follow, layOutAll } = createFormTree(numbers)
  const vocabulary = new Set<string>()
  const addWay = (id: string, way: readonly FormStep[], which: 'ids' | 'idsInChinese'): void => {
    const ids = stopFor(way.reduce(follow, ROOT))[which]
    if (!ids.includes(id)) ids.push(id)
  }
  const add = ({ id, forms: { en = [], zh = [], ja = [] } }: NamedForms): FormStep[] => {
    const [chinese, elsewhere] = [waysOf(zh), waysOf([...en, ...ja])]
    for (const way of chinese) addWay(id, way, isOneCharacter(way) ? 'idsInChinese' : 'ids')
    for (const way of elsewhere) addWay(id, way, 'ids')
    return [...chinese, ...elsewhere].flat()
  }
  for (const step of named.flatMap(add)) if (step !== 'gap') vocabulary.add(step.word)
  for (const one of others) add(one)
  return { ...layOutAll(), vocabulary }
}

import { guessLanguage } from '../guess-language.ts'
import { clueBehind, type ClueTable } from './clue-weights.ts'
import { MARKS, type CompiledForms, type CompiledPhrasebook } from './compile-phrasebook.ts'
import { findClues, type ClueSink } from './find-clues.ts'
import { findDenials, type Denials } from './find-denials.ts'
import { findForms, type Hit } from './find-forms.ts'
import { readSentences } from './read-sentences.ts'
import type { Sentence } from './token.ts'

/** A known clue, by its number, and the words of its sentence it reaches over. */
export interface PlacedClue {
  readonly clue: number
  readonly from: number
  readonly to: number
}

/** A sentence with everything it names: ideas, labels, phrases, and what it denies. */
export interface NamedSentence extends Sentence {
  readonly words: readonly string[]
  readonly hits: readonly Hit[]
  readonly denials: Denials
}

/** The same with the numbers of the clues in it, each once. */
export interface TakenSentence extends NamedSentence {
  readonly clues: readonly number[]
  /** Clues for the whole message, each in the sentence where it stands first. */
  readonly about: readonly number[]
}

/** Marks the whole message where sentences are marked by their number, the first with 1. */
const WHOLE = -1

const isClue = ({ id }: Hit): boolean => !id.includes(':') || id.startsWith(MARKS.label)

/** Reads a message sentence by sentence and hands every clue to whoever wants it, sentence by sentence. */
export function nameIn(
  text: string,
  { letters, index, correct }: CompiledForms,
  sinkOf: (sentence: number) => ClueSink,
): NamedSentence[] {
  const isJapanese = guessLanguage(text) === 'ja'
  return readSentences(text, letters, isJapanese).map((sentence, at) => {
    const { tokens } = sentence
    const words = tokens.map((token) => (token.isCharacter ? token.text : correct(token.text)))
    const hits = findForms(index.root, { tokens, words })
    const ideas = hits.filter(isClue)
    const denials = findDenials(sentence, ideas, isJapanese)
    findClues(sentence, words, ideas, denials, sinkOf(at))
    return { ...sentence, words, hits, denials }
  })
}

/** Takes known clues with the words they reach over, those of a sentence and those of the whole message. */
type TakeClue = (clue: number, from: number, to: number) => void

function createSink({ first, ideas, about }: ClueTable, take: TakeClue, takeAbout: TakeClue): ClueSink {
  const { numbers, alone, together } = ideas
  return {
    idea: (name, from, to) => {
      const whole = about.get(name)
      if (whole !== undefined) takeAbout(whole, from, to)
      const one = numbers.get(name)
      if (one === undefined) return undefined
      const own = alone[one] ?? 0
      if (own > 0) take(own - 1, from, to)
      return (near, end) => {
        const other = numbers.get(near)
        const clue = other === undefined ? 0 : (together[one * numbers.size + other] ?? 0)
        if (clue > 0) take(clue - 1, from, end)
      }
    },
    word: (word, from, to) => {
      const node = first.get(word)
      if (!node) return undefined
      if (node.clue !== undefined) take(node.clue, from, to)
      return (
        node.next &&
        ((end, second, third) => {
          const clue = clueBehind(node, second, third)
          if (clue !== undefined) take(clue, from, end)
        })
      )
    },
  }
}

/** Keeps each clue once; `marks` has a place for every clue and `mark` names what is kept. */
function keepIn(kept: number[], marks: Int32Array, mark: number): TakeClue {
  return (clue) => {
    if (marks[clue] === mark) return
    marks[clue] = mark
    kept.push(clue)
  }
}

/** Takes in a message, in time linear in its length. */
export function takeIn(text: string, book: CompiledPhrasebook): TakenSentence[] {
  const marks = new Int32Array(book.clues.count)
  const found: { clues: number[]; about: number[] }[] = []
  const sentences = nameIn(text, book, (at) => {
    const own = { clues: [], about: [] }
    found[at] = own
    return createSink(book.clues, keepIn(own.clues, marks, at + 1), keepIn(own.about, marks, WHOLE))
  })
  return sentences.map((sentence, at) => ({ ...sentence, ...(found[at] ?? { clues: [], about: [] }) }))
}

/** Where the clues of a sentence stand, each where it stands first: those of the sentence, or those of the whole message. */
export function placeClues(
  sentence: NamedSentence,
  { clues }: Pick<CompiledPhrasebook, 'clues'>,
  which: 'own' | 'about',
): PlacedClue[] {
  const placed = new Map<number, PlacedClue>()
  const place: TakeClue = (clue, from, to) => {
    if (!placed.has(clue)) placed.set(clue, { clue, from, to })
  }
  const none: TakeClue = () => undefined
  const sink = which === 'own' ? createSink(clues, place, none) : createSink(clues, none, place)
  const { words, hits, denials } = sentence
  findClues(sentence, words, hits.filter(isClue), denials, sink)
  return [...placed.values()]
}

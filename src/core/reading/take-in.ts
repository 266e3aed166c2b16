import { guessLanguage } from '../guess-language.ts'
import { clueBehind, type ClueTable, type KnownClue } from './clue-weights.ts'
import { MARKS, type CompiledForms, type CompiledPhrasebook } from './compile-phrasebook.ts'
import { findClues, type ClueSink } from './find-clues.ts'
import { findDenials, type Denials } from './find-denials.ts'
import { findForms, type Hit } from './find-forms.ts'
import { readSentences } from './read-sentences.ts'
import type { Sentence } from './token.ts'

/** A known clue and the words of its sentence it reaches over. */
export interface FoundClue {
  readonly clue: KnownClue
  readonly from: number
  readonly to: number
}

/** A sentence with everything it names: ideas, labels, phrases, and what it denies. */
export interface NamedSentence extends Sentence {
  readonly words: readonly string[]
  readonly hits: readonly Hit[]
  readonly denials: Denials
}

/** The same with the clues in it, each where it stands first. */
export interface TakenSentence extends NamedSentence {
  readonly clues: readonly FoundClue[]
  /** Clues for the whole message, each in the sentence where it stands first. */
  readonly about: readonly FoundClue[]
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

/** Keeps clues, each where it stands first in a stretch of sentences; `mark` names the stretch. */
function createKeeper(clues: number): (kept: FoundClue[], mark: number) => (found: FoundClue) => void {
  const marks = new Int32Array(clues)
  return (kept, mark) => (found) => {
    if (marks[found.clue.number] === mark) return
    marks[found.clue.number] = mark
    kept.push(found)
  }
}

type Keep = ReturnType<ReturnType<typeof createKeeper>>

function createSink({ first, about }: ClueTable, keep: Keep, keepAbout: Keep): ClueSink {
  const add = (clue: KnownClue | undefined, from: number, to: number): void => {
    if (clue) keep({ clue, from, to })
  }
  return {
    idea: (name, from, to) => {
      const whole = about.get(name)
      if (whole) keepAbout({ clue: whole, from, to })
      const node = first.get(name)
      if (!node) return undefined
      add(node.clue, from, to)
      const { next } = node
      return next && ((near, end) => add(next.get(near)?.clue, from, end))
    },
    word: (word, from, to) => {
      const node = first.get(word)
      if (!node) return undefined
      add(node.clue, from, to)
      return node.next && ((end, second, third) => add(clueBehind(node, second, third), from, end))
    },
  }
}

/** Takes in a message, in time linear in its length. */
export function takeIn(text: string, book: CompiledPhrasebook): TakenSentence[] {
  const keeperOf = createKeeper(book.clues.count)
  const found: { clues: FoundClue[]; about: FoundClue[] }[] = []
  const sentences = nameIn(text, book, (at) => {
    const own = { clues: [], about: [] }
    found[at] = own
    return createSink(book.clues, keeperOf(own.clues, at + 1), keeperOf(own.about, WHOLE))
  })
  return sentences.map((sentence, at) => ({ ...sentence, ...(found[at] ?? { clues: [], about: [] }) }))
}

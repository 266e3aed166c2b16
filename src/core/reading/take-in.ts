import { guessLanguage } from '../guess-language.ts'
import { knownClue, nameOfAbout, type KnownClue } from './clue-weights.ts'
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

/** The same with the clues in it by their numbers, each where it stands first. */
export interface TakenSentence extends NamedSentence {
  readonly clues: ReadonlyMap<number, FoundClue>
  /** Clues it holds for the whole message. */
  readonly about: ReadonlyMap<number, FoundClue>
}

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

type Found = Map<number, FoundClue>

function createSink({ clues }: CompiledPhrasebook, found: Found, about: Found): ClueSink {
  const add = (to: Found, clue: KnownClue | undefined, from: number, end: number): void => {
    if (clue && !to.has(clue.number)) to.set(clue.number, { clue, from, to: end })
  }
  return {
    idea: (name, from, to) => {
      add(about, clues.get(nameOfAbout(name))?.clue, from, to)
      const node = clues.get(name)
      if (!node) return undefined
      add(found, node.clue, from, to)
      return node.next.size === 0
        ? undefined
        : (near, end) => add(found, node.next.get(near)?.clue, from, end)
    },
    words: (from, to, first, second, third) => add(found, knownClue(clues, first, second, third), from, to),
  }
}

/** Takes in a message, in time linear in its length. */
export function takeIn(text: string, book: CompiledPhrasebook): TakenSentence[] {
  const found: { clues: Found; about: Found }[] = []
  const sentences = nameIn(text, book, (at) => {
    const own = { clues: new Map(), about: new Map() }
    found[at] = own
    return createSink(book, own.clues, own.about)
  })
  return sentences.map((sentence, at) => ({
    ...sentence,
    ...(found[at] ?? { clues: new Map(), about: new Map() }),
  }))
}

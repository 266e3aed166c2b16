import type { Language } from '../../contract/language.ts'
import type { ClueNames } from './lexicon.ts'
import { few, isOrdered, listOf, namesOf, orderOf, placeOf, shapeOf } from './piece-shapes.ts'
import type { Parting } from './piece-starts.ts'
import type { StepPiece } from './step-pieces.ts'

/** What parts a piece from the next one where an act ends. */
const ENDS: ReadonlySet<Parting> = new Set(['line', 'sentence', 'count'])
/** The most words, or two characters for each, that are told apart by how many they are. */
const MOST_UNITS = 6

/** What is said of a piece beside its words, as numbers. */
export interface Traits {
  readonly shape: number
  readonly parting: number
  readonly place: number
  readonly length: number
  readonly isOrdered: number
  readonly isEnd: number
}

/** What is the same for all pieces of a message. */
export interface Outline {
  readonly traits: readonly Traits[]
  readonly names: number
  readonly order: number
  readonly list: number
  readonly language: number
}

/** Looks at all pieces of a message. */
export function outlineOf(
  pieces: readonly StepPiece[],
  language: Language,
  { numberOf }: ClueNames,
): Outline {
  const shapes = pieces.map(shapeOf)
  const list = listOf(pieces, shapes)
  const wordsPerUnit = language === 'en' ? 2 : 4
  const traits = pieces.map((piece, at): Traits => {
    const next = pieces[at + 1]
    return {
      shape: numberOf(shapes[at] ?? ''),
      parting: numberOf(piece.parting),
      place: numberOf(placeOf(piece, list)),
      length: numberOf(few(Math.ceil((piece.to - piece.from) / wordsPerUnit), MOST_UNITS)),
      isOrdered: numberOf(String(isOrdered(piece))),
      isEnd: numberOf(String(!next || ENDS.has(next.parting))),
    }
  })
  return {
    traits,
    names: numberOf(namesOf(shapes)),
    order: numberOf(orderOf(pieces)),
    list: numberOf(list),
    language: numberOf(language),
  }
}

import { tagClues } from './step-clues.ts'
import type { StepPiece } from './step-pieces.ts'
import type { StepWeights } from './step-weights.ts'

/** What a piece is to the steps of a message. */
export type StepTag = 'none' | 'begins' | 'goes-on'

/** All of them, as they are numbered in learning. */
export const TAGS: readonly StepTag[] = ['none', 'begins', 'goes-on']

/** What a clue adds. */
export type WeightOf = (clue: string) => StepWeights | undefined

type Sums = readonly [none: number, begins: number, goesOn: number]

function sumsOf(clues: readonly string[], weightOf: WeightOf): Sums {
  let [begins, goesOn] = [0, 0]
  for (const clue of clues) {
    const weights = weightOf(clue)
    if (!weights) continue
    begins += weights[0]
    goesOn += weights[1]
  }
  return [0, begins, goesOn]
}

/** Which tags a piece may have when the counted list is a list of steps, and when it is none. */
function allowedIn(isSteps: boolean): (piece: StepPiece) => readonly StepTag[] {
  return ({ item, opensItem }) => {
    if (!item) return TAGS
    if (!isSteps) return ['none']
    if (opensItem) return ['begins']
    return item.isLast ? ['none', 'goes-on'] : ['goes-on']
  }
}

/** A way to tag the pieces so far. */
interface Way {
  readonly sum: number
  readonly tag: StepTag
  readonly before: Way | undefined
}

function tagsOf(last: Way | undefined): StepTag[] {
  const tags: StepTag[] = []
  for (let way = last; way; way = way.before) tags.push(way.tag)
  return tags.toReversed()
}

const louder = (ways: readonly Way[]): Way | undefined =>
  ways.reduce<Way | undefined>((best, way) => (best && best.sum >= way.sum ? best : way), undefined)

/**
 * Tags the pieces of a message as the weights speak loudest for, one decision for all (Viterbi): a counted list is either all
 * steps or none, and nothing goes on where nothing began. Linear in the number of pieces.
 */
export function tagPieces(
  pieces: readonly StepPiece[],
  clues: readonly (readonly string[])[],
  weightOf: WeightOf,
): StepTag[] {
  const own = clues.map((some) => sumsOf(some, weightOf))
  const behind = pieces.map(({ parting }, at) =>
    TAGS.map((tag) => sumsOf(tagClues(tag, parting, clues[at]?.[0] ?? ''), weightOf)),
  )
  const bestWay = (isSteps: boolean): Way | undefined => {
    const allowed = allowedIn(isSteps)
    let ways: readonly (Way | undefined)[] = []
    pieces.forEach((piece, at) => {
      const options = ways.length === 0 ? [undefined] : ways
      ways = allowed(piece).flatMap((tag) => {
        const to = TAGS.indexOf(tag)
        const next = options.flatMap((before): Way[] => {
          const last = before?.tag ?? 'none'
          if (tag === 'goes-on' && last === 'none') return []
          const step = (own[at]?.[to] ?? 0) + (behind[at]?.[TAGS.indexOf(last)]?.[to] ?? 0)
          return [{ sum: (before?.sum ?? 0) + step, tag, before }]
        })
        return louder(next) ?? []
      })
    })
    return louder(ways.flatMap((way) => way ?? []))
  }
  const hasList = pieces.some(({ item }) => item)
  return tagsOf(louder([bestWay(false), ...(hasList ? [bestWay(true)] : [])].flatMap((way) => way ?? [])))
}

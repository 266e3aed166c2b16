import { sumClues, type ClueTable } from './clue-table.ts'
import type { PieceClues } from './step-clues.ts'
import type { StepPiece } from './step-pieces.ts'
import { STEP_TAGS, type StepTag } from './step-tags.ts'

/**
 * Which tags a piece may have when the counted list is a list of steps, whose last item may be what the seller does, and when it
 * is none.
 */
function allowedIn(isSteps: boolean): (piece: StepPiece) => readonly StepTag[] {
  return ({ item, opensItem }) => {
    if (!item) return STEP_TAGS
    if (!isSteps) return ['none']
    if (opensItem) return item.isLast ? ['none', 'begins'] : ['begins']
    return item.isLast ? ['none', 'goes-on'] : ['goes-on']
  }
}

/** The tags of all pieces that together speak loudest, and how loudly. */
interface Tagging {
  readonly sum: number
  readonly tags: readonly StepTag[]
}

/** How loudly each tag of a piece is spoken for behind each tag of the piece before: of its own clues, and of those behind it. */
interface Spoken {
  readonly own: Int32Array
  readonly behind: readonly Int32Array[]
}

const NOTHING_BEGAN = STEP_TAGS.indexOf('none')
const GOES_ON = STEP_TAGS.indexOf('goes-on')

/** The loudest tags of all pieces, each one of those it may have (Viterbi): step by step the loudest way to each tag. */
function loudest(pieces: readonly StepPiece[], spoken: readonly Spoken[], isSteps: boolean): Tagging {
  const allowed = allowedIn(isSteps)
  const from = pieces.map(() => new Uint8Array(STEP_TAGS.length))
  let sums = STEP_TAGS.map((tag) => (tag === 'none' ? 0 : -Infinity))
  pieces.forEach((piece, at) => {
    const { own, behind } = spoken[at] ?? {}
    const next = STEP_TAGS.map(() => -Infinity)
    const ways = from[at]
    for (const tag of allowed(piece)) {
      const to = STEP_TAGS.indexOf(tag)
      sums.forEach((sum, before) => {
        if (to === GOES_ON && before === NOTHING_BEGAN) return
        const here = sum + (own?.[to - 1] ?? 0) + (behind?.[before]?.[to - 1] ?? 0)
        if (here <= (next[to] ?? 0)) return
        next[to] = here
        if (ways) ways[to] = before
      })
    }
    sums = next
  })
  let tag = sums.indexOf(Math.max(...sums))
  const sum = sums[tag] ?? -Infinity
  const tags = from.toReversed().map((before) => {
    const here = STEP_TAGS[tag] ?? 'none'
    tag = before[tag] ?? NOTHING_BEGAN
    return here
  })
  return { sum, tags: tags.toReversed() }
}

/**
 * Tags the pieces of a message as the weights speak loudest for, one decision for all: a counted list is all steps, but
 * perhaps for its last item, or none, and nothing goes on where nothing began. Linear in the number of pieces.
 */
export function tagPieces(
  pieces: readonly StepPiece[],
  clues: readonly PieceClues[],
  table: ClueTable,
): readonly StepTag[] {
  const spoken = clues.map(({ own, behind }) => ({
    own: sumClues(own, table),
    behind: behind.map((some) => sumClues(some, table)),
  }))
  const without = loudest(pieces, spoken, false)
  if (!pieces.some(({ item }) => item)) return without.tags
  const withList = loudest(pieces, spoken, true)
  return withList.sum > without.sum ? withList.tags : without.tags
}

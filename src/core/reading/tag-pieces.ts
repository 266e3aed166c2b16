import { sumClues, type ClueTable } from './clue-table.ts'
import type { PieceClues } from './step-clues.ts'
import type { StepPiece } from './step-pieces.ts'
import { STEP_TAGS, type StepTag } from './step-tags.ts'

/** Tags by their numbers. */
const TAGS = [0, 1, 2] as const
const [NO_STEP, BEGINS, GOES_ON] = TAGS

const ALLOWED = {
  noStep: [NO_STEP],
  begins: [BEGINS],
  goesOn: [GOES_ON],
  mayBegin: [NO_STEP, BEGINS],
  mayGoOn: [NO_STEP, GOES_ON],
} as const

/**
 * Which tags a piece may have when the counted list is a list of steps, whose last item may be what the seller does, and when it
 * is none. What stands right before a list of steps announces it: of 3,275 labelled messages with such a list it was a step
 * itself in 7.
 */
function allowedFor(
  { item, opensItem }: StepPiece,
  isSteps: boolean,
  isBeforeList: boolean,
): readonly number[] {
  if (!item) return isSteps && isBeforeList ? ALLOWED.noStep : TAGS
  if (!isSteps) return ALLOWED.noStep
  if (opensItem) return item.isLast ? ALLOWED.mayBegin : ALLOWED.begins
  return item.isLast ? ALLOWED.mayGoOn : ALLOWED.goesOn
}

/** Where something is said of a tag of a piece behind a tag of the piece before. */
const spokenAt = (piece: number, before: number, tag: number): number =>
  TAGS.length * (TAGS.length * piece + before) + tag

/** How loudly each tag of each piece is spoken for behind each tag of the piece before; nothing speaks for *none*. */
function listenTo(clues: readonly PieceClues[], table: ClueTable): Int32Array {
  const spoken = new Int32Array(spokenAt(clues.length, 0, 0))
  const known = new Map<PieceClues['behind'], readonly Int32Array[]>()
  clues.forEach(({ own, behind }, piece) => {
    const sums = sumClues(own, table)
    const sumsBehind = known.get(behind) ?? behind.map((some) => sumClues(some, table))
    known.set(behind, sumsBehind)
    for (const before of TAGS)
      for (const tag of [BEGINS, GOES_ON])
        spoken[spokenAt(piece, before, tag)] = (sums[tag - 1] ?? 0) + (sumsBehind[before]?.[tag - 1] ?? 0)
  })
  return spoken
}

/** The tags of all pieces that together speak loudest, and how loudly. */
interface Tagging {
  readonly sum: number
  readonly tags: readonly StepTag[]
}

/** The loudest tags of all pieces, each one of those it may have (Viterbi): step by step the loudest way to each tag. */
function loudest(
  pieces: readonly StepPiece[],
  spoken: Int32Array,
  firstItem: number,
  isSteps: boolean,
): Tagging {
  const ways = new Uint8Array(TAGS.length * pieces.length)
  let sums = [0, -Infinity, -Infinity]
  pieces.forEach((piece, at) => {
    const next = TAGS.map(() => -Infinity)
    for (const tag of allowedFor(piece, isSteps, at === firstItem - 1))
      for (const before of TAGS) {
        if (tag === GOES_ON && before === NO_STEP) continue
        const sum = (sums[before] ?? 0) + (spoken[spokenAt(at, before, tag)] ?? 0)
        if (sum <= (next[tag] ?? 0)) continue
        next[tag] = sum
        ways[TAGS.length * at + tag] = before
      }
    sums = next
  })
  const sum = Math.max(...sums)
  let tag = sums.indexOf(sum)
  const tags = pieces.map((): StepTag => 'none')
  for (let at = tags.length - 1; at >= 0; at -= 1) {
    tags[at] = STEP_TAGS[tag] ?? 'none'
    tag = ways[TAGS.length * at + tag] ?? NO_STEP
  }
  return { sum, tags }
}

/**
 * Tags the pieces of a message as the weights speak loudest for, one decision for all: a counted list is all steps, but
 * perhaps for its last item, and what stands right before it is none, or it is no list of steps; nothing goes on where nothing
 * began. Linear in the number of pieces.
 */
export function tagPieces(
  pieces: readonly StepPiece[],
  clues: readonly PieceClues[],
  table: ClueTable,
): readonly StepTag[] {
  const spoken = listenTo(clues, table)
  const firstItem = pieces.findIndex(({ item }) => item)
  const without = loudest(pieces, spoken, firstItem, false)
  if (firstItem < 0) return without.tags
  const withList = loudest(pieces, spoken, firstItem, true)
  return withList.sum > without.sum ? withList.tags : without.tags
}

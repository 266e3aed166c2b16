import type { ClueMarks } from './clue-marks.ts'
import { NONE, ROOT, scatter, type WordTree } from './word-tree.ts'

/** A slot holds the place it stands behind, its word, what was handed in for it, and when it was met last, 0 in a free one. */
const WIDTH = 4
const [WORD, VALUE, ROUND] = [1, 2, 3]
/** The round before all others, in which every place was met. */
const FIRST_ROUND = 1
/** At most two of three slots are taken. */
const ROOM = 1.5

/** The places of a tree that grows no more, where each is found with one look into memory. */
export interface WordSlots {
  /** The place of a word behind another place, or `NONE`. */
  find(place: number, word: number): number
  /** The number that was handed in for a place. */
  valueOf(place: number): number
  readonly marks: ClueMarks
}

/**
 * Lays out a tree, with a number for each of its places, in one array, by open addressing: a message asks for
 * tens of thousands of places, each in another corner of memory, and that takes more time than all that is done with them.
 */
export function layOut(tree: WordTree, values: ArrayLike<number>): WordSlots {
  const count = 2 ** Math.ceil(Math.log2(tree.size() * ROOM + 1))
  /** The root stands before all others, in a slot of its own. */
  const slots = new Int32Array((count + 1) * WIDTH)
  const slotOf = (before: number, word: number): number => {
    let slot = scatter(before, word) & (count - 1)
    for (;;) {
      const place = (slot + 1) * WIDTH
      if (slots[place + ROUND] === 0 || (slots[place + WORD] === word && slots[place] === before))
        return place
      slot = (slot + 1) & (count - 1)
    }
  }
  const placed = new Int32Array(tree.size())
  slots[ROOT + VALUE] = values[ROOT] ?? 0
  for (let at = ROOT + 1; at < placed.length; at += 1) {
    const [before, word] = tree.lastOf(at)
    const from = placed[before] ?? ROOT
    const place = slotOf(from, word)
    slots[place] = from
    slots[place + WORD] = word
    slots[place + VALUE] = values[at] ?? 0
    slots[place + ROUND] = FIRST_ROUND
    placed[at] = place
  }
  let now = FIRST_ROUND
  return {
    find: (before, word) => {
      if (before === NONE || word === NONE) return NONE
      const place = slotOf(before, word)
      return slots[place + ROUND] === 0 ? NONE : place
    },
    valueOf: (place) => slots[place + VALUE] ?? 0,
    marks: {
      meet: (place) => {
        if (place === NONE) return 0
        const ago = now - (slots[place + ROUND] ?? now)
        slots[place + ROUND] = now
        return ago
      },
      nextRound: () => {
        now += 1
      },
    },
  }
}

/** What is not there: the number of an unknown word, a place in a tree that no words lead to. */
export const NONE = -1
/** The place every way begins at. */
export const ROOT = 0

/** Words by their numbers, one behind the other: a clue, or a form, is the place its words lead to. */
export interface WordTree {
  /** The place of a word behind another place, a new one where there was none; `NONE` behind `NONE`. */
  add(place: number, word: number): number
  /** The last word that leads to a place, and the place it stands behind; that one was there before. */
  lastOf(place: number): readonly [before: number, word: number]
  /** The words that lead to a place. */
  wordsTo(place: number): number[]
  /** How many places there are; the last one is one less. */
  size(): number
}

const FEWEST_SLOTS = 64

/** Where to begin to look for a word behind a place. */
export const scatter = (place: number, word: number): number => {
  const mixed = Math.imul(place ^ Math.imul(word, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function twiceAsLong(values: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(values.length * 2)
  longer.set(values)
  return longer
}

/**
 * Makes an empty tree. It lies in three arrays of numbers, found by open addressing: there are millions of clues in learning, and
 * a map of strings, each made to be looked up once, takes several times as long.
 */
export function createWordTree(): WordTree {
  let slots = new Int32Array(FEWEST_SLOTS)
  let befores = new Int32Array(FEWEST_SLOTS)
  let words = new Int32Array(FEWEST_SLOTS)
  let size = 1

  /** The slot of a place, or the free one where it belongs. */
  const slotOf = (before: number, word: number): number => {
    const last = slots.length - 1
    let slot = scatter(before, word) & last
    for (let place = slots[slot] ?? 0; place > 0; place = slots[slot] ?? 0) {
      if (words[place] === word && befores[place] === before) return slot
      slot = (slot + 1) & last
    }
    return slot
  }
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2)
    befores = twiceAsLong(befores)
    words = twiceAsLong(words)
    for (let place = 1; place < size; place += 1)
      slots[slotOf(befores[place] ?? 0, words[place] ?? 0)] = place
  }
  return {
    size: () => size,
    lastOf: (place) => [befores[place] ?? ROOT, words[place] ?? NONE],
    add: (before, word) => {
      if (before === NONE || word === NONE) return NONE
      const known = slots[slotOf(before, word)] ?? 0
      if (known > 0) return known
      if (size * 2 >= slots.length) grow()
      befores[size] = before
      words[size] = word
      slots[slotOf(before, word)] = size
      size += 1
      return size - 1
    },
    wordsTo: (place) => {
      const path: number[] = []
      for (let at = place; at > ROOT; at = befores[at] ?? ROOT) path.push(words[at] ?? NONE)
      return path.toReversed()
    },
  }
}

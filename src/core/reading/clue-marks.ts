import { NONE } from './word-tree.ts'

/** Remembers when places were met, in rounds counted on from one collection of clues to the next. */
export interface ClueMarks {
  /** Meets a place in this round and says how many rounds ago it was met last: 0 in this one, and for `NONE`. */
  meet(place: number): number
  /** Begins another round, as if so many had gone by. */
  goOn(rounds: number): void
}

/** Marks for places of any number; what was never met was met endlessly long ago. */
export function createClueMarks(): ClueMarks {
  const rounds = new Map<number, number>()
  let now = 0
  return {
    meet: (place) => {
      if (place === NONE) return 0
      const ago = now - (rounds.get(place) ?? -Infinity)
      rounds.set(place, now)
      return ago
    },
    goOn: (more) => {
      now += more
    },
  }
}

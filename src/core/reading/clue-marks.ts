import { NONE } from './word-tree.ts'

/** Remembers when places were met, for one collection of clues after the other, each in rounds of its own. */
export interface ClueMarks {
  /** Meets a place and says how many rounds ago it was met last: 0 in this one, and for `NONE`. */
  meet(place: number): number
  nextRound(): void
}

/** Marks for places of any number, which know only the round they are in: all else is endlessly long ago. */
export function createClueMarks(): ClueMarks {
  const met = new Set<number>()
  return {
    meet: (place) => (place !== NONE && met.size < met.add(place).size ? Infinity : 0),
    nextRound: () => met.clear(),
  }
}

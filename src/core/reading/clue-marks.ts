import { NONE } from './clue-tree.ts'

/** Tells places apart that were met since all were forgotten; for one collection of clues at a time. */
export interface ClueMarks {
  /** Whether a place is met for the first time; `NONE` never is. */
  meet(place: number): boolean
  forget(): void
}

/** Marks for places of any number. */
export function createClueMarks(): ClueMarks {
  const met = new Set<number>()
  return {
    meet: (place) => place !== NONE && met.size < met.add(place).size,
    forget: () => met.clear(),
  }
}

import { createClueMarks } from '../../core/reading/clue-marks.ts'
import { createWordTree, ROOT } from '../../core/reading/word-tree.ts'
import { nameOfClue } from '../../core/reading/clue-weights.ts'
import type { CompiledForms } from '../../core/reading/compile-phrasebook.ts'
import type { ClueNames } from '../../core/reading/lexicon.ts'

/** Clues that come about while messages are walked over, and what each is called in the phrasebook. */
interface CluesToLearn {
  readonly names: ClueNames
  nameOf(clue: number): string
}

/** Begins with no clues. */
export function cluesToLearn({ lexicon }: CompiledForms): CluesToLearn {
  const tree = createWordTree()
  return {
    names: {
      ...lexicon.adding,
      behind: tree.add,
      together: (one, other) => tree.add(tree.add(ROOT, Math.min(one, other)), Math.max(one, other)),
      marks: createClueMarks(),
    },
    nameOf: (clue) => nameOfClue(tree, lexicon, clue),
  }
}

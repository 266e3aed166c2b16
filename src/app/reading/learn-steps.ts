import type { PhraseWeights } from '../../contract/phrasebook.ts'
import type { CompiledForms } from '../../core/reading/compile-phrasebook.ts'
import { stepClues } from '../../core/reading/step-clues.ts'
import { SPOKEN_COUNT, STEP_TAGS } from '../../core/reading/step-tags.ts'
import { cluesToLearn } from './clues-to-learn.ts'
import { cutLesson } from './cut-lesson.ts'
import { fitChain } from './fit-chain.ts'
import type { LabelledText } from './labelled-message.ts'
import { numberClues, numbersOf } from './number-clues.ts'
import { writeLines } from './write-lines.ts'

/** A clue has to stand in so many messages; weights below the lightest are left out, in hundredths. */
const FEWEST = 2
const LIGHTEST = 10

/**
 * Learns which pieces of a message are steps, from messages whose steps were labelled, as one decision about all pieces of a
 * message. Messages without labelled steps teach nothing; those labelled to have none do.
 */
export function learnSteps(messages: readonly LabelledText[], book: CompiledForms): PhraseWeights['steps'] {
  const { names, nameOf } = cluesToLearn(book)
  const chains = messages
    .flatMap((message) => cutLesson(message, book))
    .map(({ pieces, language, tags }) => ({
      clues: stepClues(pieces, language, names),
      tags: tags.map((tag) => STEP_TAGS.indexOf(tag)),
    }))
  const numbers = numberClues(
    chains.map(({ clues }) => clues.flatMap(({ own, behind }) => [own, ...behind]).flat()),
    FEWEST,
  )
  const weights = fitChain(
    chains.map(({ clues, tags }) => ({
      own: clues.map(({ own }) => numbersOf(own, numbers)),
      behind: clues.map(({ behind }) => behind.map((some) => numbersOf(some, numbers))),
      tags,
    })),
    numbers.size,
  )
  return writeLines(
    numbers,
    nameOf,
    SPOKEN_COUNT,
    (clue, tag) => weights[SPOKEN_COUNT * clue + tag],
    LIGHTEST,
  )
}

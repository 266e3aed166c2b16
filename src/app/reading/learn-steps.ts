import type { PhraseWeights } from '../../contract/phrasebook.ts'
import type { CompiledForms } from '../../core/reading/compile-phrasebook.ts'
import { tagClues, stepClues } from '../../core/reading/step-clues.ts'
import { writeStepWeights } from '../../core/reading/step-weights.ts'
import { TAGS } from '../../core/reading/tag-pieces.ts'
import { weightLine } from '../../core/reading/weight-lines.ts'
import { cutLesson, type Lesson } from './cut-lesson.ts'
import { fitChain } from './fit-chain.ts'
import type { LabelledText } from './labelled-message.ts'
import { numberClues, numbersOf } from './number-clues.ts'
import { hundredths } from './write-lines.ts'

/** A clue has to stand in so many messages; weights below the lightest are left out, in hundredths. */
const FEWEST = 2
const LIGHTEST = 5

/** The clues of a message for one decision about all of its pieces: each piece's own, and those behind each tag. */
interface NamedChain {
  readonly own: readonly (readonly string[])[]
  readonly behind: readonly (readonly (readonly string[])[])[]
  readonly tags: readonly number[]
}

function chainOf({ pieces, language, tags }: Lesson): NamedChain {
  const clues = stepClues(pieces, language)
  const behind = pieces.map(({ parting }, at) =>
    TAGS.map((tag) => tagClues(tag, parting, clues[at]?.[0] ?? '')),
  )
  return { own: clues, behind, tags: tags.map((tag) => TAGS.indexOf(tag)) }
}

/**
 * Learns which pieces of a message are steps, from messages whose steps were labelled, as one decision about all pieces of a
 * message. Messages without labelled steps teach nothing; those labelled to have none do.
 */
export function learnSteps(messages: readonly LabelledText[], book: CompiledForms): PhraseWeights['steps'] {
  const chains = messages.flatMap((message) => cutLesson(message, book)).map(chainOf)
  const numbers = numberClues(
    chains.map(({ own, behind }) => [...own.flat(), ...behind.flat(2)]),
    FEWEST,
  )
  const numbered = (clues: readonly string[]): Int32Array => numbersOf(clues, numbers)
  const weights = fitChain(
    chains.map(({ own, behind, tags }) => ({
      own: own.map(numbered),
      behind: behind.map((all) => all.map(numbered)),
      tags,
    })),
    numbers.size,
  )
  return [...numbers].flatMap(([clue, number]) => {
    const [begins, goesOn] = [hundredths(weights[2 * number]), hundredths(weights[2 * number + 1])]
    const isLight = Math.abs(begins) < LIGHTEST && Math.abs(goesOn) < LIGHTEST
    return isLight ? [] : [weightLine(writeStepWeights([begins, goesOn]), clue)]
  })
}

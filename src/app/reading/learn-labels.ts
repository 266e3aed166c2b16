import type { PhraseWeights } from '../../contract/phrasebook.ts'
import type { CompiledForms } from '../../core/reading/compile-phrasebook.ts'
import { labelClues } from '../../core/reading/label-clues.ts'
import type { ClueNames } from '../../core/reading/lexicon.ts'
import { joinPieces } from '../../core/reading/find-steps.ts'
import { speaksOfCase } from '../../core/reading/step-labels.ts'
import { cluesToLearn } from './clues-to-learn.ts'
import { cutLesson } from './cut-lesson.ts'
import { fitLine, type FitOptions } from './fit-line.ts'
import type { LabelledText } from './labelled-message.ts'
import { numberClues, numbersOf } from './number-clues.ts'
import { hundredths, writeLines } from './write-lines.ts'

const OPTIONS: FitOptions = { cost: 0.15, yesCost: 2, rounds: 12 }
/** A label has to be named in so many steps, and a clue to stand in so many. */
const FEWEST_NAMED = 20
const FEWEST = 3

/** What a step holds and which labels it names. */
interface NamedStep {
  readonly clues: readonly number[]
  readonly labels: readonly string[]
}

/** The steps of a message; none where a step is no piece of its own. */
function stepsOf(message: LabelledText, book: CompiledForms, names: ClueNames): NamedStep[] {
  return cutLesson(message, book).flatMap(({ sentences, pieces, tags }) => {
    const steps = joinPieces(pieces, tags)
    const labels = message.steps?.map((step) => step.labels) ?? []
    if (steps.length !== labels.length) return []
    const isCase = speaksOfCase(sentences)
    return steps.map((own, at) => ({ clues: labelClues(own, isCase, names), labels: labels[at] ?? [] }))
  })
}

/** Learns which labels the words of a step name, from messages whose steps were labelled: a line for each label. */
export function learnLabels(
  messages: readonly LabelledText[],
  book: CompiledForms,
): Pick<PhraseWeights, 'labels' | 'labelClues'> {
  const { names, nameOf } = cluesToLearn(book)
  const steps = messages.flatMap((message) => stepsOf(message, book, names))
  const numbers = numberClues(
    steps.map(({ clues }) => clues),
    FEWEST,
  )
  const named = numberClues(
    steps.map((step) => step.labels),
    FEWEST_NAMED,
  )
  const labels = [...named.keys()].sort()
  const examples = steps.map(({ clues }) => numbersOf(clues, numbers))
  const learnt = labels.map((of) => {
    const says = steps.map((step) => step.labels.includes(of))
    return fitLine(examples, says, numbers.size, OPTIONS)
  })
  return {
    labels: labels.map((of, at) => ({ of, start: hundredths(learnt[at]?.[numbers.size]) })),
    labelClues: writeLines(numbers, nameOf, labels.length, (clue, label) => learnt[label]?.[clue]),
  }
}

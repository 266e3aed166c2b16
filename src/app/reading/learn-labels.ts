import type { PhraseWeights } from '../../contract/phrasebook.ts'
import { writeWeights } from '../../core/reading/clue-weights.ts'
import type { CompiledForms } from '../../core/reading/compile-phrasebook.ts'
import { labelClues } from '../../core/reading/label-clues.ts'
import { joinPieces } from '../../core/reading/find-steps.ts'
import { speaksOfCase } from '../../core/reading/step-labels.ts'
import { weightLine } from '../../core/reading/weight-lines.ts'
import { cutLesson } from './cut-lesson.ts'
import { fitLine, type FitOptions } from './fit-line.ts'
import type { LabelledText } from './labelled-message.ts'

const OPTIONS: FitOptions = { cost: 0.15, yesCost: 2, rounds: 12 }
/** A label has to be named in so many steps, and a clue to stand in so many. */
const FEWEST_NAMED = 20
const FEWEST = 3
/** Weights below it are left out, in hundredths. */
const LIGHTEST = 1

/** What a step holds and which labels it names. */
interface NamedStep {
  readonly clues: readonly string[]
  readonly labels: readonly string[]
}

/** The steps of a message; none where a step is no piece of its own. */
function stepsOf(message: LabelledText, book: CompiledForms): NamedStep[] {
  return cutLesson(message, book).flatMap(({ sentences, pieces, tags }) => {
    const steps = joinPieces(pieces, tags)
    const labels = message.steps?.map((step) => step.labels) ?? []
    if (steps.length !== labels.length) return []
    const isCase = speaksOfCase(sentences)
    return steps.map((own, at) => ({ clues: labelClues(own, isCase), labels: labels[at] ?? [] }))
  })
}

/** What stands in enough of all lists, in the order it comes up. */
function often(lists: readonly (readonly string[])[], fewest: number): string[] {
  const seen = new Map<string, number>()
  for (const list of lists) for (const one of new Set(list)) seen.set(one, (seen.get(one) ?? 0) + 1)
  return [...seen].flatMap(([one, count]) => (count < fewest ? [] : [one]))
}

/** Learns which labels the words of a step name, from messages whose steps were labelled: a line for each label. */
export function learnLabels(
  messages: readonly LabelledText[],
  book: CompiledForms,
): Pick<PhraseWeights, 'labels' | 'labelClues'> {
  const steps = messages.flatMap((message) => stepsOf(message, book))
  const names = often(
    steps.map(({ clues }) => clues),
    FEWEST,
  )
  const numbers = new Map(names.map((name, number) => [name, number]))
  const examples = steps.map(({ clues }) => Int32Array.from(clues.flatMap((name) => numbers.get(name) ?? [])))
  const labels = often(
    steps.map((step) => step.labels),
    FEWEST_NAMED,
  ).sort()
  const hundredths = (weight = 0): number => Math.round(100 * weight)
  const learnt = labels.map((of) => {
    const says = steps.map((step) => step.labels.includes(of))
    const weights = fitLine(examples, says, names.length, OPTIONS)
    return { of, weights, start: hundredths(weights[names.length]) }
  })
  return {
    labels: learnt.map(({ of, start }) => ({ of, start })),
    labelClues: names.flatMap((name, clue) => {
      const own = learnt.flatMap(({ weights }, label) => {
        const weight = hundredths(weights[clue])
        return Math.abs(weight) < LIGHTEST ? [] : [label, weight]
      })
      return own.length === 0 ? [] : [weightLine(writeWeights(own), name)]
    }),
  }
}

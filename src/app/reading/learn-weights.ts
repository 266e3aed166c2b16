import type { PhraseWeights } from '../../contract/phrasebook.ts'
import { RiskId, type ReplyKind } from '../../contract/reading-words.ts'
import { compileForms, type CompiledForms, type FormSources } from '../../core/reading/compile-phrasebook.ts'
import { guessLanguage } from '../../core/guess-language.ts'
import { findClues } from '../../core/reading/find-clues.ts'
import type { ClueNames } from '../../core/reading/lexicon.ts'
import { takeIn } from '../../core/reading/take-in.ts'
import { cluesToLearn } from './clues-to-learn.ts'
import { fitLine, sumOf, type Example, type FitOptions } from './fit-line.ts'
import type { LabelledText } from './labelled-message.ts'
import { learnLabels } from './learn-labels.ts'
import { learnSteps } from './learn-steps.ts'
import { numberClues, numbersOf } from './number-clues.ts'
import { hundredths, writeLines } from './write-lines.ts'

/** What is learnt: every risk, and the kinds that are not told from risks. */
const KINDS: readonly ReplyKind[] = ['refusal', 'offer', 'stall', 'question', 'thanks', 'instruction']
export const outcomes: readonly PhraseWeights['outcomes'][number]['of'][] = [...RiskId.options, ...KINDS]

const OPTIONS: FitOptions = { cost: 0.05, yesCost: 1.5, rounds: 15 }
/** How often the stretch that speaks for an outcome is chosen anew, before it is once more for the clues that spoke up. */
const PASSES = 2
/** Clues that speak more faintly for or against an outcome are left out of the last pass. */
const FAINTEST = 0.02
/** A clue has to stand in so many messages. */
const FEWEST = 5

/** A message as its stretches: every sentence, and every two that follow each other. */
interface Stretches {
  readonly whole: Example
  readonly parts: readonly Example[]
}

function join(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])]
}

/** The clues of a message: sentence by sentence, and those of the whole. */
interface TakenMessage {
  readonly sentences: readonly (readonly number[])[]
  readonly about: readonly number[]
}

function stretchesOf({ sentences, about }: TakenMessage): Stretches {
  const pairs = sentences.slice(1).map((sentence, at) => join(sentences[at] ?? [], sentence))
  const parts = [...sentences, ...pairs].map((clues) => Int32Array.from([...clues, ...about]))
  return {
    whole: Int32Array.from(new Set([...sentences.flat(), ...about])),
    parts: parts.length > 0 ? parts : [new Int32Array()],
  }
}

/** The clues of a text, each once. */
function takeClues(text: string, book: CompiledForms, names: ClueNames): TakenMessage {
  const about = new Set<number>()
  const sentences = takeIn(text, guessLanguage(text), book, book.lexicon.adding).map((sentence) => {
    const own = new Set<number>()
    findClues(
      sentence,
      names,
      (clue) => own.add(clue),
      (clue) => about.add(clue),
    )
    return [...own]
  })
  return { sentences, about: [...about] }
}

/** The same message by the numbers of those of its clues that have one. */
function numberMessage(
  { sentences, about }: TakenMessage,
  numbers: ReadonlyMap<number, number>,
): TakenMessage {
  const numbered = (clues: readonly number[]): number[] => [...numbersOf(clues, numbers)]
  return { sentences: sentences.map(numbered), about: numbered(about) }
}

function speaks(message: LabelledText, outcome: RiskId | ReplyKind): boolean | undefined {
  const risk = RiskId.safeParse(outcome)
  if (risk.success) return message.risks.includes(risk.data)
  if (message.kind === undefined || !KINDS.includes(message.kind)) return undefined
  return message.kind === outcome
}

function loudest(weights: Float64Array, parts: readonly Example[]): Example {
  let best = parts[0] ?? new Int32Array()
  for (const part of parts) if (sumOf(weights, part) > sumOf(weights, best)) best = part
  return best
}

/**
 * First from whole messages; then what speaks is the loudest stretch of a message, what is silent is every stretch. At last only
 * from the clues that spoke up.
 */
function learnOutcome(messages: readonly Stretches[], says: readonly boolean[], clues: number): Float64Array {
  const fitStretches = (weights: Float64Array, hear = (part: Example): Example => part): Float64Array => {
    const chosen = messages.map(({ parts }, at) => (says[at] ? [loudest(weights, parts)] : parts))
    const said = chosen.flatMap((parts, at) => parts.map(() => says[at] ?? false))
    return fitLine(chosen.flat().map(hear), said, clues, OPTIONS)
  }
  let weights = fitLine(
    messages.map(({ whole }) => whole),
    says,
    clues,
    OPTIONS,
  )
  for (let pass = 0; pass < PASSES; pass += 1) weights = fitStretches(weights)
  return fitStretches(weights, (part) => part.filter((clue) => Math.abs(weights[clue] ?? 0) >= FAINTEST))
}

/** How far above the line a stretch has to be to say something: fewer false alarms for a few more misses. */
const MARGIN = 0.1
/** Waiting, resending, a partial offer are often plain service: what is only worth a note has to be surer. */
const NOTE_MARGIN = 0.3

/**
 * Learns the weights of clues from labelled messages and the forms of ideas and labels; `notes` are the risks only worth a note.
 * The same messages give the same weights on every machine.
 */
export function learnWeights(
  messages: readonly LabelledText[],
  forms: FormSources,
  learntOn: string,
  notes: ReadonlySet<RiskId | ReplyKind> = new Set(),
): PhraseWeights {
  const book = compileForms(forms)
  const { names, nameOf } = cluesToLearn(book)
  const taken = messages.map(({ text }) => takeClues(text, book, names))
  const numbers = numberClues(
    taken.map(({ sentences, about }) => [...sentences.flat(), ...about]),
    FEWEST,
  )
  const stretches = taken.map((message) => stretchesOf(numberMessage(message, numbers)))
  const learnt = outcomes.map((of) => {
    const known = messages.flatMap((message, at) => {
      const says = speaks(message, of)
      const own = stretches[at]
      return says === undefined || !own ? [] : [{ says, own }]
    })
    const weights = learnOutcome(
      known.map(({ own }) => own),
      known.map(({ says }) => says),
      numbers.size,
    )
    return {
      of,
      weights,
      start: hundredths((weights[numbers.size] ?? 0) - (notes.has(of) ? NOTE_MARGIN : MARGIN)),
    }
  })
  return {
    learntOn,
    messages: messages.length,
    outcomes: learnt.map(({ of, start }) => ({ of, start })),
    clues: writeLines(numbers, nameOf, learnt.length, (clue, outcome) => learnt[outcome]?.weights[clue]),
    steps: learnSteps(messages, book),
    ...learnLabels(messages, book),
  }
}

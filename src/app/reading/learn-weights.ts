import type { PhraseWeights } from '../../contract/phrasebook.ts'
import { RiskId, type ReplyKind } from '../../contract/reading-words.ts'
import { compileForms, type CompiledForms, type FormSources } from '../../core/reading/compile-phrasebook.ts'
import { nameOfAbout, nameOfIdeas, nameOfWords, writeWeights } from '../../core/reading/clue-weights.ts'
import { weightLine } from '../../core/reading/weight-lines.ts'
import { nameIn } from '../../core/reading/take-in.ts'
import { fitLine, sumOf, type Example, type FitOptions } from './fit-line.ts'
import type { LabelledText } from './labelled-message.ts'
import { learnLabels } from './learn-labels.ts'
import { learnSteps } from './learn-steps.ts'

/** What is learnt: every risk, and the kinds that are not told from risks or steps. */
const KINDS: readonly ReplyKind[] = ['refusal', 'offer', 'stall', 'question', 'thanks']
export const outcomes: readonly PhraseWeights['outcomes'][number]['of'][] = [...RiskId.options, ...KINDS]

const OPTIONS: FitOptions = { cost: 0.05, yesCost: 1.5, rounds: 15 }
/** How often the stretch that speaks for an outcome is chosen anew. */
const PASSES = 2
/** A clue has to stand in so many messages. */
const FEWEST = 5
/** Weights below it are left out, in hundredths. */
const LIGHTEST = 1

/** A message as its stretches: every sentence, and every two that follow each other. */
interface Stretches {
  readonly whole: Example
  readonly parts: readonly Example[]
}

function join(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])]
}

/** The clues of a message by their numbers: sentence by sentence, and those of the whole. */
interface TakenMessage<Clue> {
  readonly sentences: readonly (readonly Clue[])[]
  readonly about: readonly Clue[]
}

function stretchesOf({ sentences, about }: TakenMessage<number>): Stretches {
  const pairs = sentences.slice(1).map((sentence, at) => join(sentences[at] ?? [], sentence))
  const parts = [...sentences, ...pairs].map((clues) => Int32Array.from([...clues, ...about]))
  return {
    whole: Int32Array.from(new Set([...sentences.flat(), ...about])),
    parts: parts.length > 0 ? parts : [new Int32Array()],
  }
}

function takeClues(text: string, book: CompiledForms): TakenMessage<string> {
  const about = new Set<string>()
  const sentences: Set<string>[] = []
  nameIn(text, book, (at) => {
    const own = new Set<string>()
    sentences[at] = own
    return {
      idea: (name) => {
        own.add(name)
        about.add(nameOfAbout(name))
        return (near) => (near === name ? own : own.add(nameOfIdeas(name, near)))
      },
      word: (first) => {
        own.add(first)
        return (_to, ...others) =>
          own.add(nameOfWords([first, ...others.filter((word) => word !== undefined)]))
      },
    }
  })
  return { sentences: sentences.map((own) => [...own]), about: [...about] }
}

/** Numbers clues, leaving out those that stand in few messages. */
function numberClues(messages: readonly TakenMessage<string>[]): {
  readonly names: readonly string[]
  readonly numbered: readonly TakenMessage<number>[]
} {
  const seen = new Map<string, number>()
  for (const { sentences, about } of messages)
    for (const name of new Set([...sentences.flat(), ...about])) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].flatMap(([name, count]) => (count < FEWEST ? [] : [name]))
  const numbers = new Map(names.map((name, number) => [name, number]))
  const numbered = (clues: readonly string[]): number[] => clues.flatMap((name) => numbers.get(name) ?? [])
  return {
    names,
    numbered: messages.map(({ sentences, about }) => ({
      sentences: sentences.map(numbered),
      about: numbered(about),
    })),
  }
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

/** First from whole messages; then what speaks is the loudest stretch of a message, what is silent is every stretch. */
function learnOutcome(messages: readonly Stretches[], says: readonly boolean[], clues: number): Float64Array {
  let weights = fitLine(
    messages.map(({ whole }) => whole),
    says,
    clues,
    OPTIONS,
  )
  for (let pass = 0; pass < PASSES; pass += 1) {
    const chosen = messages.map(({ parts }, at) => (says[at] ? [loudest(weights, parts)] : parts))
    const said = chosen.flatMap((parts, at) => parts.map(() => says[at] ?? false))
    weights = fitLine(chosen.flat(), said, clues, OPTIONS)
  }
  return weights
}

/** How far above the line a stretch has to be to say something: fewer false alarms for a few more misses. */
const MARGIN = 0.1

/** How far above the line a stretch has to be, per outcome. */
export type Margins = (outcome: RiskId | ReplyKind) => number

/**
 * Learns the weights of clues from labelled messages and the forms of ideas and labels.
 * The same messages give the same weights on every machine.
 */
export function learnWeights(
  messages: readonly LabelledText[],
  forms: FormSources,
  learntOn: string,
  margin: Margins = () => MARGIN,
): PhraseWeights {
  const book = compileForms(forms)
  const { names, numbered } = numberClues(messages.map(({ text }) => takeClues(text, book)))
  const stretches = numbered.map(stretchesOf)
  const learnt = outcomes.map((of) => {
    const known = messages.flatMap((message, at) => {
      const says = speaks(message, of)
      const own = stretches[at]
      return says === undefined || !own ? [] : [{ says, own }]
    })
    const weights = learnOutcome(
      known.map(({ own }) => own),
      known.map(({ says }) => says),
      names.length,
    )
    return { of, weights, start: Math.round(100 * ((weights[names.length] ?? 0) - margin(of))) }
  })
  const clues = names.flatMap((name, index) => {
    const own = learnt.flatMap(({ weights }, outcome) => {
      const weight = Math.round(100 * (weights[index] ?? 0))
      return Math.abs(weight) < LIGHTEST ? [] : [outcome, weight]
    })
    return own.length === 0 ? [] : [weightLine(writeWeights(own), name)]
  })
  return {
    learntOn,
    messages: messages.length,
    outcomes: learnt.map(({ of, start }) => ({ of, start })),
    clues,
    steps: learnSteps(messages, book),
    ...learnLabels(messages, book),
  }
}

import type { PhraseWeights } from '../../contract/phrasebook.ts'
import type { CompiledForms } from '../../core/reading/compile-phrasebook.ts'
import { tagClues, stepClues } from '../../core/reading/step-clues.ts'
import { cutPieces, type StepPiece } from '../../core/reading/step-pieces.ts'
import { writeStepWeights } from '../../core/reading/step-weights.ts'
import { weightLine } from '../../core/reading/weight-lines.ts'
import { tagPieces, type StepTag } from '../../core/reading/tag-pieces.ts'
import { nameIn } from '../../core/reading/take-in.ts'
import { guessLanguage } from '../../core/guess-language.ts'
import type { LabelledText } from './labelled-message.ts'
import { createShuffle } from './shuffle.ts'

/** Each gives the messages in another order. */
const SEEDS = [7, 1008, 2009, 3010, 4011]
/** How often every message is looked at. */
const ROUNDS = 12
/** What a wrong tag costs in learning, so that right ones win by so much. */
const COST = 2
/** A clue has to stand in so many messages; weights below the lightest are left out, in hundredths. */
const FEWEST = 2
const LIGHTEST = 5

/** A message cut into pieces, with the tags they should have. */
interface Lesson {
  readonly pieces: readonly StepPiece[]
  readonly clues: readonly (readonly string[])[]
  readonly tags: readonly StepTag[]
}

/** Which pieces begin a labelled step and which go on with one. */
export function tagsOf(
  text: string,
  steps: readonly { readonly text: string }[],
  pieces: readonly StepPiece[],
): StepTag[] {
  let from = 0
  const spans = steps.map((step) => {
    const at = text.indexOf(step.text, from)
    const start = at < 0 ? text.indexOf(step.text) : at
    from = start + step.text.length
    return { start, end: from }
  })
  const firsts = new Set(spans.map(({ start }) => pieces.findIndex(({ end }) => end > start)))
  let isOpen = false
  return pieces.map(({ start, end }, at) => {
    const middle = (start + end) / 2
    const isIn = spans.some((span) => span.start < middle && span.end > middle)
    const begins = firsts.has(at)
    isOpen = begins || (isOpen && isIn)
    return begins ? 'begins' : isOpen ? 'goes-on' : 'none'
  })
}

function lessonOf({ text, steps }: LabelledText, book: CompiledForms): Lesson[] {
  if (steps === undefined) return []
  const language = guessLanguage(text) ?? 'en'
  const sentences = nameIn(text, book, () => ({ idea: () => undefined, word: () => undefined }))
  const pieces = cutPieces(text, sentences, book.labels.bare, language === 'ja')
  return [{ pieces, clues: stepClues(pieces, language), tags: tagsOf(text, steps, pieces) }]
}

/** Leaves out clues that stand in few messages; the first clue of a piece is its shape and stays. */
function withoutRare(lessons: readonly Lesson[]): Lesson[] {
  const seen = new Map<string, number>()
  for (const { clues } of lessons)
    for (const clue of new Set(clues.flat())) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  return lessons.map((lesson) => ({
    ...lesson,
    clues: lesson.clues.map((own) => own.filter((clue, at) => at === 0 || (seen.get(clue) ?? 0) >= FEWEST)),
  }))
}

/** Sums of weights while they change, from which their mean over all changes comes. */
function createSums() {
  const now = new Map<string, [begins: number, goesOn: number]>()
  const weighted = new Map<string, [begins: number, goesOn: number]>()
  let changes = 1
  const of = (sums: typeof now, clue: string): [begins: number, goesOn: number] => {
    const known = sums.get(clue) ?? [0, 0]
    sums.set(clue, known)
    return known
  }
  return {
    weightOf: (clue: string) => now.get(clue),
    next: () => {
      changes += 1
    },
    add: (clue: string, tag: StepTag, amount: 1 | -1) => {
      if (tag === 'none') return
      const index = tag === 'begins' ? 0 : 1
      of(now, clue)[index] += amount
      of(weighted, clue)[index] += amount * changes
    },
    means: (): [clue: string, weights: [begins: number, goesOn: number]][] =>
      [...now].map(([clue, [begins, goesOn]]) => {
        const [first, second] = of(weighted, clue)
        return [clue, [begins - first / changes, goesOn - second / changes]]
      }),
  }
}

type Sums = ReturnType<typeof createSums>

/** Moves the weights from the tags that were found to those that are right. */
function correct({ pieces, clues, tags }: Lesson, found: readonly StepTag[], sums: Sums): void {
  pieces.forEach(({ parting }, at) => {
    const [own, shape] = [clues[at] ?? [], clues[at]?.[0] ?? '']
    for (const [all, amount] of [
      [tags, 1],
      [found, -1],
    ] as const) {
      const tag = all[at] ?? 'none'
      for (const clue of own) sums.add(clue, tag, amount)
      for (const clue of tagClues(all[at - 1] ?? 'none', parting, shape)) sums.add(clue, tag, amount)
    }
  })
}

/** Learns from every lesson in every round and gives the mean of the weights over all of it. */
function learnOnce(lessons: readonly Lesson[], seed: number): ReturnType<Sums['means']> {
  const sums = createSums()
  const shuffle = createShuffle(seed)
  const order = Int32Array.from(lessons.keys())
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order)
    for (const index of order) {
      const lesson = lessons[index]
      if (!lesson) continue
      const { pieces, clues, tags } = lesson
      const found = tagPieces(pieces, clues, sums.weightOf, (at, tag) => (tag === tags[at] ? 0 : COST))
      sums.next()
      if (found.some((tag, at) => tag !== tags[at])) correct(lesson, found, sums)
    }
  }
  return sums.means()
}

/**
 * Learns which pieces of a message are steps, from messages whose steps were labelled: the mean of averaged perceptrons over
 * whole messages (Collins, EMNLP 2002), each with the messages in another order. Messages without labelled steps teach
 * nothing; those labelled to have none do.
 */
export function learnSteps(messages: readonly LabelledText[], book: CompiledForms): PhraseWeights['steps'] {
  const lessons = withoutRare(messages.flatMap((message) => lessonOf(message, book)))
  const sums = new Map<string, [begins: number, goesOn: number]>()
  for (const seed of SEEDS)
    for (const [clue, [begins, goesOn]] of learnOnce(lessons, seed)) {
      const [first, second] = sums.get(clue) ?? [0, 0]
      sums.set(clue, [first + begins, second + goesOn])
    }
  const hundredths = (sum: number): number => Math.round((100 * sum) / SEEDS.length)
  return [...sums].flatMap(([clue, [first, second]]) => {
    const [begins, goesOn] = [hundredths(first), hundredths(second)]
    const isLight = Math.abs(begins) < LIGHTEST && Math.abs(goesOn) < LIGHTEST
    return isLight ? [] : [weightLine(writeStepWeights([begins, goesOn]), clue)]
  })
}

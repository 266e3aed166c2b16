import type { Form, FormIndex, FormStep } from './form-index.ts'
import type { Sentence, Token } from './token.ts'

/** An idea where a sentence names it: words `from` to `to` (behind the last), and their places in half words. */
export interface Hit {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly at: number
  readonly end: number
}

/** The most half words a `~` stands for. */
const GAP = 6
const LONGEST_PREFIX = 16

function fits(step: Exclude<FormStep, 'gap'>, word: string): boolean {
  return 'word' in step ? step.word === word : word.startsWith(step.prefix)
}

/** The index behind the last word of a form whose first words end before `next`; -1 when it does not stand there. */
function endOf(
  words: readonly string[],
  tokens: readonly Token[],
  next: number,
  steps: readonly FormStep[],
  at: number,
): number {
  const step = steps[at]
  if (step === undefined) return next
  if (step === 'gap') {
    const from = tokens[next]?.at ?? 0
    for (let to = next; to < words.length && (tokens[to]?.at ?? 0) - from <= GAP; to += 1) {
      const end = endOf(words, tokens, to, steps, at + 1)
      if (end >= 0) return end
    }
    return -1
  }
  const word = words[next]
  return word !== undefined && fits(step, word) ? endOf(words, tokens, next + 1, steps, at + 1) : -1
}

function* formsAt(index: FormIndex, word: string): Generator<Form> {
  yield* index.words.get(word) ?? []
  for (let length = 2; length <= Math.min(word.length, LONGEST_PREFIX); length += 1)
    yield* index.prefixes.get(word.slice(0, length)) ?? []
}

/** Every idea a sentence names, in the order of their first words; of one idea the longest at each place. */
export function findForms(
  { tokens }: Sentence,
  index: FormIndex,
  correct: (word: string) => string,
): Hit[] {
  const words = tokens.map(({ text, isCharacter }) => (isCharacter ? text : correct(text)))
  const hits: Hit[] = []
  words.forEach((word, from) => {
    const ends = new Map<string, number>()
    for (const { id, rest } of formsAt(index, word)) {
      const to = endOf(words, tokens, from + 1, rest, 0)
      if (to > (ends.get(id) ?? 0)) ends.set(id, to)
    }
    for (const [id, to] of ends) {
      const last = tokens[to - 1]
      const end = last ? last.at + (last.isCharacter ? 1 : 2) : 0
      hits.push({ id, from, to, at: tokens[from]?.at ?? 0, end })
    }
  })
  return hits
}

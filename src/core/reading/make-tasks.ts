import type { ReadStep, ReadTask, Reading, Span } from '../../contract/reading.ts'

/** The most steps a list holds, and the longest text of one, in UTF-16 units. */
const MOST = 400
const LONGEST = 2000

/** The list of steps as it was read, in the seller's own words; nothing is ticked. */
export function makeTasks({ steps }: Reading, text: string): ReadTask[] {
  return steps.slice(0, MOST).flatMap(({ start, end, labels }) => {
    const words = text.slice(start, end).trim().slice(0, LONGEST)
    if (words === '') return []
    const names = [...new Set(labels.map(({ label }) => label))]
    return [{ text: words, labels: names, done: false, from: [{ start, end }] }]
  })
}

/** A new list with the ticks of an old one: a step with the same words stays done. */
export function carryDone(tasks: readonly ReadTask[], before: readonly ReadTask[]): ReadTask[] {
  const done = new Set(before.filter((task) => task.done).map(({ text }) => text))
  return tasks.map((task) => (done.has(task.text) ? { ...task, done: true } : task))
}

/** A message and the steps that were read in it. */
export interface ReadSteps {
  readonly text: string
  readonly steps: readonly ReadStep[]
}

const wordsIn = (text: string, { start, end }: Span): string => text.slice(start, end)

/** Whether two texts ask for the same steps in the same words. */
export function asksTheSame(one: ReadSteps, other: ReadSteps): boolean {
  return (
    one.steps.length === other.steps.length &&
    one.steps.every((step, at) => {
      const same = other.steps[at]
      return same !== undefined && wordsIn(one.text, step) === wordsIn(other.text, same)
    })
  )
}

/**
 * A list with the places it has in another text. Where both ask for the same steps, its places move along with them; else they
 * are looked for by their words, and dropped when those are gone.
 */
export function carryPlaces(tasks: readonly ReadTask[], before: ReadSteps, after: ReadSteps): ReadTask[] {
  const isSame = asksTheSame(before, after)
  const carry = (place: Span): Span[] => {
    const at = before.steps.findIndex(({ start, end }) => start <= place.start && place.end <= end)
    const [from, to] = [before.steps[at], after.steps[at]]
    const words = wordsIn(before.text, place)
    const start = isSame && from && to ? place.start - from.start + to.start : after.text.indexOf(words)
    return start === -1 || words === '' ? [] : [{ start, end: start + words.length }]
  }
  return tasks.map((task) => ({ ...task, from: task.from.flatMap(carry) }))
}

/** Whether a list was put right by hand: it is another than the one that was read, ticks aside. */
export function isEdited(tasks: readonly ReadTask[], read: readonly ReadTask[]): boolean {
  const wordsOf = (list: readonly ReadTask[]): string =>
    JSON.stringify(list.map(({ text, labels }) => [text, labels]))
  return wordsOf(tasks) !== wordsOf(read)
}

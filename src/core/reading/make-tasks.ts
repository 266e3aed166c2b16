import type { ReadTask, Reading } from '../../contract/reading.ts'

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

import { createLine } from '../rpc.ts'
import type { Answers } from '../rpc.ts'

const answers: Record<string, Answers[string]> = {}

/** The main process's end of the line to the test. */
export const line = createLine((message) => process.send?.(message), answers)

process.on('message', (message) => {
  line.receive(message)
})

/** Says what happens when the test asks for `name`. */
export function whenAsked<T>(name: string, answer: (value: T) => unknown): void {
  answers[name] = answer
}

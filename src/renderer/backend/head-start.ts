import type { Call } from '../../contract/operations.ts'
import type { Backend } from './backend.ts'

/**
 * A backend that asks at once what the page will ask first: the basics, the list and its first situation. So the answers
 * are on their way while the page's code is still loading. Each serves the first call that asks the same.
 */
export function withHeadStart({ call }: Backend): Backend {
  const begun = new Map<string, Promise<unknown>>()
  const keyOf = (name: string, input: unknown): string => `${name} ${JSON.stringify(input)}`

  const begin: Call = (name, input) => {
    const reply = call(name, input)
    begun.set(keyOf(name, input), reply)
    return reply
  }
  void begin('app.open', {})
  void begin('scenario.list', {})
  void begin('scenario.open', {})

  const first: (...question: Parameters<Call>) => Promise<unknown> = (name, input) => {
    const key = keyOf(name, input)
    const reply = begun.get(key)
    begun.delete(key)
    return reply ?? call(name, input)
  }
  // What was begun under a name and an input is the answer to exactly these.
  return { call: first as Call }
}

import { operations } from '../contract/operations.ts'
import type { Reply } from '../contract/operations.ts'

type RawCall = (name: string, input: unknown) => Promise<Reply<unknown>>

/** How many calls for news may wait as long as they like. A browser keeps six connections to a host for all its tabs. */
const SEATS = 4

/**
 * Lets a few calls for news wait and answers the others with "nothing yet" after a moment (milliseconds), so that with
 * many tabs open there is always a connection left for other calls. News is numbered; none is lost by asking again.
 */
export function limitWaiting(call: RawCall, moment = 200): RawCall {
  let taken = 0
  return async (name, input) => {
    const question = operations['app.next-event'].input.safeParse(input)
    if (name !== 'app.next-event' || !question.success) return call(name, input)
    if (taken >= SEATS) return Promise.race([call(name, input), nothingYet(question.data.after, moment)])
    taken += 1
    try {
      return await call(name, input)
    } finally {
      taken -= 1
    }
  }
}

function nothingYet(after: number, moment: number): Promise<Reply<unknown>> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve({ ok: true, value: { last: after, events: [] } })
    }, moment).unref()
  })
}

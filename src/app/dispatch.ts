import type * as z from 'zod'
import { Failure, type FailureReply } from '../contract/failure.ts'
import { operations, type Handlers, type OperationName, type Reply } from '../contract/operations.ts'
import { asFailure, knownFailure, traceOf } from './as-failure.ts'
import { hasLoneSurrogate } from './lone-surrogate.ts'
import type { Log } from './log.ts'

/** Calls one operation by name. Never rejects: whatever goes wrong is in the reply. */
export type Dispatch = (name: string, input: unknown) => Promise<Reply<unknown>>

const MOST_ISSUES = 20

/** Where an input is wrong and in what way; never what it held. */
function issuesOf(error: z.ZodError): FailureReply['details'] {
  const issues = error.issues.slice(0, MOST_ISSUES)
  return {
    issues: issues.map(({ path, code }) => ({
      path: path
        .map(String)
        .join('.')
        .slice(0, 200)
        .replace(/\p{Surrogate}/gu, '\uFFFD'),
      code,
    })),
  }
}

function readInput(name: OperationName, input: unknown): unknown {
  const parsed = operations[name].input.safeParse(input)
  if (!parsed.success)
    throw new Failure('invalid-input', 'the input has the wrong shape', issuesOf(parsed.error))
  if (hasLoneSurrogate(parsed.data))
    throw new Failure('invalid-input', 'the input is not well-formed Unicode')
  return parsed.data
}

function replyTo({ code, message, details }: Failure): Reply<unknown> {
  return { ok: false, error: details === undefined ? { code, message } : { code, message, details } }
}

/**
 * The one door to the application. Unknown names, input of the wrong shape, ill-formed Unicode and thrown errors end here,
 * the same for every shell. An output that breaks its own schema is an `internal` failure too: it is always checked, since
 * no answer is larger than a page of history, a scenario or one chunk.
 */
export function createDispatch(handlers: Handlers, log: Log): Dispatch {
  const run = async (name: OperationName, input: unknown): Promise<unknown> => {
    // The table has just checked the input against the schema this handler's type comes from.
    const handler = handlers[name] as (input: unknown) => unknown
    const output: z.ZodType = operations[name].output
    return output.parse(await handler(readInput(name, input)))
  }
  return async (name, input) => {
    if (typeof name !== 'string' || !Object.hasOwn(operations, name))
      return replyTo(new Failure('unknown-operation', 'there is no such operation'))
    try {
      return { ok: true, value: await run(name as OperationName, input) }
    } catch (error) {
      if (knownFailure(error) === undefined) log('call-broke', { operation: name, ...traceOf(error) })
      return replyTo(asFailure(error))
    }
  }
}

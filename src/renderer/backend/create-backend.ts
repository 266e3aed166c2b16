import type { Call, Reply } from '../../contract/operations.ts'
import type { Backend } from './backend.ts'
import type { Bridge } from './bridge.ts'

function isReply(value: unknown): value is Reply<unknown> {
  return (
    typeof value === 'object' && value !== null && 'ok' in value && ('value' in value || 'error' in value)
  )
}

const unreachable: Reply<never> = {
  ok: false,
  error: {
    code: 'internal',
    message: 'The application does not answer.',
    details: { reason: 'unreachable' },
  },
}

/** Gives calls their types. A host that is gone or answers something else becomes a failed reply, never a throw. */
export function createBackend(bridge: Bridge): Backend {
  const call = async (name: string, input: unknown): Promise<Reply<unknown>> => {
    try {
      const reply = await bridge.call(name, input)
      return isReply(reply) ? reply : unreachable
    } catch {
      return unreachable
    }
  }
  // The dispatcher checks every answer against the same table these types come from.
  return { call: call as Call }
}

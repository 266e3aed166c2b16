import { inject, type InjectionKey } from 'vue'
import type { Call, Reply } from '../../contract/operations.ts'
import type { Bridge } from './bridge.ts'

/** The page's only way to the application. */
export interface Backend {
  readonly call: Call
}

/** Under this key the backend is provided to stores and components. */
export const backendKey: InjectionKey<Backend> = Symbol('backend')

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

/** The backend, from inside a store or a component's setup. */
export function useBackend(): Backend {
  const backend = inject(backendKey)
  if (!backend) throw new Error('No backend was provided.')
  return backend
}

import { inject, type InjectionKey } from 'vue'
import type { Call } from '../../contract/operations.ts'

/** The page's only way to the application. */
export interface Backend {
  readonly call: Call
}

/** Under this key the backend is provided to stores and components. */
export const backendKey: InjectionKey<Backend> = Symbol('backend')

/** The backend, from inside a store or a component's setup. */
export function useBackend(): Backend {
  const backend = inject(backendKey)
  if (!backend) throw new Error('No backend was provided.')
  return backend
}

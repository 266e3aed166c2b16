import type { Reply } from '../../src/contract/operations.ts'

/** The value of a reply that has to be good. */
export function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`)
  return reply.value
}

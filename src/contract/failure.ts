import * as z from 'zod'

/** Every way a call can fail. Words for people live in `locales/<lang>/failures.json` under these codes. */
export const FailureCode = z.enum([
  'unknown-operation',
  'invalid-input',
  'not-found',
  'refused',
  'stale-draft',
  'pack-broken',
  'pack-newer',
  'read-only',
  'busy',
  'disk-full',
  'not-writable',
  'clipboard-failed',
  'store-broken',
  'store-newer',
  'cancelled',
  'internal',
])
export type FailureCode = z.infer<typeof FailureCode>

/** A failure as it crosses the wire. `message` is for logs and developers; `details` names what was wrong. */
export const FailureReply = z.strictObject({
  code: FailureCode,
  message: z.string(),
  details: z.record(z.string(), z.json()).optional(),
})
export type FailureReply = z.infer<typeof FailureReply>

/** An error of our own with a code. Anything else that is thrown becomes `internal` at the door. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly details: FailureReply['details']

  constructor(code: FailureCode, message: string, details?: FailureReply['details']) {
    super(message)
    this.name = 'Failure'
    this.code = code
    this.details = details
  }
}

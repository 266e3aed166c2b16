import * as z from 'zod'

/** What a seller's sentence may be used for. */
export const RiskId = z.enum([
  'off-platform-refund',
  'cancel-dispute-first',
  'buyer-side-reason',
  'return-without-returning',
  'false-tracking',
  'wait-past-deadline',
  'resend-instead',
  'partial-refund-haggle',
  'stars-first',
  'extra-fee',
  'confirm-receipt-first',
  'cancel-as-buyer',
  'shipped-after-cancel',
  'blame-buyer',
  'more-evidence-stall',
])
export type RiskId = z.infer<typeof RiskId>

/** Stop and check first; be careful; good to know. */
export const RiskSeverity = z.enum(['stop', 'careful', 'note'])
export type RiskSeverity = z.infer<typeof RiskSeverity>

/**
 * What a reply mainly is: it asks for what can harm the buyer (`trick`, however many steps it has), grants or promises something
 * (`offer`), says no (`refusal`), puts off (`stall`), asks (`question`), tells what to do or to leave (`instruction`), or only
 * thanks, greets and tells news (`thanks`).
 */
export const ReplyKind = z.enum(['offer', 'refusal', 'stall', 'trick', 'thanks', 'instruction', 'question'])
export type ReplyKind = z.infer<typeof ReplyKind>

/** Whether a dispute stands open at the shop. */
export const CaseStatus = z.enum(['none', 'open', 'closed'])
export type CaseStatus = z.infer<typeof CaseStatus>

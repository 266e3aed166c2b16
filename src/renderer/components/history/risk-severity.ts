import type { RiskId, RiskSeverity } from '../../../contract/reading-words.ts'

/** How grave each risk is, as the phrasebook has it, for messages that are not read again. */
export const riskSeverity: Readonly<Record<RiskId, RiskSeverity>> = {
  'off-platform-refund': 'stop',
  'cancel-dispute-first': 'stop',
  'buyer-side-reason': 'careful',
  'return-without-returning': 'stop',
  'false-tracking': 'careful',
  'wait-past-deadline': 'note',
  'resend-instead': 'note',
  'partial-refund-haggle': 'note',
  'stars-first': 'careful',
  'extra-fee': 'careful',
  'confirm-receipt-first': 'stop',
  'cancel-as-buyer': 'careful',
  'shipped-after-cancel': 'note',
  'blame-buyer': 'careful',
  'more-evidence-stall': 'note',
}

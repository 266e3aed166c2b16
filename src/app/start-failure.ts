import enFailures from '../../locales/en/failures.json' with { type: 'json' }
import jaFailures from '../../locales/ja/failures.json' with { type: 'json' }
import enHost from '../../locales/en/host.json' with { type: 'json' }
import jaHost from '../../locales/ja/host.json' with { type: 'json' }
import { Failure } from '../contract/failure.ts'

/** A start that failed: what is said, in Japanese and in English, and how the process ends. `trace` is for the log. */
export interface StartFailure {
  readonly texts: readonly [ja: string, en: string]
  readonly exitCode: number
  readonly trace?: string
}

/**
 * Puts a failed start into words, in both languages because nobody can know yet which one is wanted. A data folder in
 * use ends with 3, everything else with 1; what is not a failure of ours keeps its stack for the log.
 */
export function explainStart(error: unknown): StartFailure {
  if (!(error instanceof Failure)) {
    const trace = error instanceof Error ? (error.stack ?? error.name) : typeof error
    return { texts: [jaHost.startFailed, enHost.startFailed], exitCode: 1, trace }
  }
  if (error.code === 'busy') return { texts: [jaHost.alreadyRunning, enHost.alreadyRunning], exitCode: 3 }
  const [ja, en] = [jaFailures[error.code], enFailures[error.code]]
  return { texts: [`${ja.what}${ja.next}`, `${en.what} ${en.next}`], exitCode: 1 }
}

import en from '../../locales/en/host.json' with { type: 'json' }
import ja from '../../locales/ja/host.json' with { type: 'json' }
import { Failure } from '../contract/failure.ts'

/** What is said and how the process ends when the application cannot start. `trace` is for the log only. */
export interface StartFailure {
  readonly title: string
  readonly text: string
  readonly exitCode: number
  readonly trace: string
}

/** Puts a failed start into words, in both languages because the settings could not be read yet. */
export function explainStart(error: unknown): StartFailure {
  const isBusy = error instanceof Failure && error.code === 'busy'
  const word = isBusy ? 'alreadyRunning' : 'startFailed'
  const code = error instanceof Failure && !isBusy ? `\n\n${error.code}` : ''
  return {
    title: 'Dispute Composer',
    text: `${ja[word]}\n\n${en[word]}${code}`,
    exitCode: isBusy ? 3 : 1,
    trace: error instanceof Error ? (error.stack ?? error.name) : typeof error,
  }
}

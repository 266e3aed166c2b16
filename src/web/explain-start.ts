import en from '../../locales/en/host.json' with { type: 'json' }
import ja from '../../locales/ja/host.json' with { type: 'json' }
import { Failure } from '../contract/failure.ts'

type Word = 'alreadyRunning' | 'portTaken' | 'startFailed' | 'wrongUsage'

/** One line in both languages: before the page is open nobody knows which one is wanted. */
export function bilingual(word: Word): string {
  return `${ja[word]} / ${en[word]}`
}

/** What is said and how the process ends when the host cannot start; `trace` is there when the reason is unexpected. */
export function explainStart(error: unknown): { text: string; exitCode: number; trace?: string } {
  if (error instanceof Failure && error.code === 'busy')
    return { text: bilingual('alreadyRunning'), exitCode: 3 }
  if (isPortTaken(error)) return { text: bilingual('portTaken'), exitCode: 1 }
  const trace = error instanceof Error ? (error.stack ?? error.name) : typeof error
  return { text: bilingual('startFailed'), exitCode: 1, trace }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen'
}

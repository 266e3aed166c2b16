import en from '../../locales/en/host.json' with { type: 'json' }
import ja from '../../locales/ja/host.json' with { type: 'json' }
import { explainStart } from '../app/start-failure.ts'
import type { StartFailure } from '../app/start-failure.ts'

/** A wrong flag, in words. */
export const wrongUsage: StartFailure = { texts: [ja.wrongUsage, en.wrongUsage], exitCode: 2 }

/** Puts a failed start of the browser host into words; beside what any shell can meet, its port may be taken. */
export function explainWebStart(error: unknown): StartFailure {
  if (isPortTaken(error)) return { texts: [ja.portTaken, en.portTaken], exitCode: 1 }
  return explainStart(error)
}

/** One line with both languages. */
export function bilingual({ texts }: StartFailure): string {
  return texts.join(' / ')
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen'
}

import { rename } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** What a rename needs from outside; a test hands in a system of its own. */
export interface RenameCalls {
  readonly rename?: typeof rename
  readonly platform?: string
  readonly wait?: (milliseconds: number) => Promise<void>
}

const momentary = new Set(['EPERM', 'EACCES', 'EBUSY'])
const TRIES = 8

function isMomentary(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && momentary.has(error.code)
  )
}

/**
 * Renames a file. On Windows a virus scanner or an indexer may hold it for a moment, so there it is tried again for about
 * two seconds before the system's error is thrown.
 */
export async function renameFile(from: string, to: string, calls: RenameCalls = {}): Promise<void> {
  const { platform = process.platform } = calls
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (calls.rename ?? rename)(from, to)
    } catch (error) {
      if (platform !== 'win32' || attempt === TRIES || !isMomentary(error)) throw error
      await (calls.wait ?? wait)(attempt * 75)
    }
  }
}

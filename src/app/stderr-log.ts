import type { Log } from './log.ts'

/** Writes events to the error output of the process, one line each. */
export const stderrLog: Log = (event, details = {}) => {
  process.stderr.write(`${event} ${JSON.stringify(details)}\n`)
}

import process from 'node:process'

/** Ends a script with words for the person instead of a stack. */
export class Stop extends Error {
  /**
   * @param {readonly string[]} lines what is said, one sentence per language
   * @param {number} [exitCode]
   */
  constructor(lines, exitCode = 1) {
    super(lines.join(' / '))
    this.name = 'Stop'
    this.lines = lines
    this.exitCode = exitCode
  }
}

/**
 * Runs a script and sets the exit code of this process: what `work` returns, or what a Stop carries. Any other error
 * is a fault of ours and shows its stack.
 *
 * @param {import('./machine.mjs').Machine} machine
 * @param {() => Promise<number | undefined>} work undefined leaves the exit code alone
 * @param {number} [stopCode] exit code of a Stop, where the usual one already means something else
 */
export async function runScript(machine, work, stopCode) {
  try {
    const code = await work()
    if (code !== undefined) process.exitCode = code
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    machine.say(error.lines)
    process.exitCode = error.exitCode === 1 ? (stopCode ?? 1) : error.exitCode
  }
}

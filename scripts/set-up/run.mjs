import { spawn } from 'node:child_process'
import process from 'node:process'

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {Record<string, string | undefined>} env
 * @property {'through' | 'stderr' | 'kept' | 'watched'} output where the words of the process go: `through` to our
 *   own stdin, stdout and stderr; `stderr` both to our stderr; `kept` into the result only; `watched` through, with
 *   the end of stderr also in the result
 * @property {number} [timeoutMs] the process is killed after that many milliseconds
 * @property {boolean} [shell] start through the shell (Windows needs it for .cmd files)
 */

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 128 + n when a signal ended it, 127 when it could not be started
 * @property {string} output what was kept, at most 64 KB
 * @property {boolean} timedOut
 */

/** @typedef {(command: string, args: readonly string[], options: RunOptions) => Promise<RunResult>} Run */

const KEPT_CHARACTERS = 65_536
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP']
const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }

/** @type {Record<RunOptions['output'], import('node:child_process').StdioOptions>} */
const CHANNELS = {
  through: 'inherit',
  stderr: ['ignore', 2, 2],
  kept: ['ignore', 'pipe', 'pipe'],
  watched: ['inherit', 'inherit', 'pipe'],
}

/**
 * Starts a process, passes on the signals this process gets and waits for the end. Never throws: a command that
 * cannot be started gives code 127 and the reason as output.
 *
 * @type {Run}
 */
export function run(command, args, options) {
  return new Promise((resolve) => {
    let output = ''
    let timedOut = false
    const keep = (/** @type {string} */ text) => {
      output = (output + text).slice(-KEPT_CHARACTERS)
    }
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env,
      stdio: CHANNELS[options.output],
      shell: options.shell ?? false,
      windowsHide: true,
    })
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      keep(text)
      if (options.output === 'watched') process.stderr.write(text)
    })
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            child.kill('SIGKILL')
          }, options.timeoutMs)
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      // A terminal gives Ctrl+C to the whole group: the process has it already.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    for (const signal of PASSED_ON) process.on(signal, passOn)
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer)
      for (const signal of PASSED_ON) process.off(signal, passOn)
      resolve({ code, output, timedOut })
    }
    child.on('error', (error) => {
      keep(error.message)
      if (options.output !== 'kept') process.stderr.write(`${error.message}\n`)
      end(127)
    })
    child.on('close', (code, signal) => end(code ?? signalCode(signal)))
  })
}

/** @param {string | null} signal */
function signalCode(signal) {
  const known = Object.entries(SIGNAL_NUMBERS).find(([name]) => name === signal)
  return 128 + (known?.[1] ?? 0)
}

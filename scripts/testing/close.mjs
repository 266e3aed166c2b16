import process from 'node:process'
import { Stop } from '../set-up/stop.mjs'
import { closingLine } from './count.mjs'

/** @typedef {import('./count.mjs').Count} Count */

/**
 * Runs tests and prints the closing line as the last one, also when the tests could not even begin.
 *
 * @param {import('../set-up/machine.mjs').Machine} machine
 * @param {() => Promise<Count>} work
 * @param {(text: string) => void} [print]
 * @returns {Promise<number>} exit code: 0 when tests ran and none failed
 */
export async function close(machine, work, print = (text) => void process.stdout.write(text)) {
  /** @type {Count} */
  let count = { passed: 0, failed: 1 }
  try {
    count = await work()
  } catch (error) {
    if (error instanceof Stop) machine.say(error.lines)
    else machine.say([error instanceof Error ? (error.stack ?? error.message) : String(error)])
  }
  print(`${closingLine(count)}\n`)
  return count.failed === 0 && count.passed > 0 ? 0 : 1
}

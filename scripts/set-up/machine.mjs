import process from 'node:process'
import { run } from './run.mjs'

/**
 * Everything the scripts need to know about the place they run in. Handed to each function, so that a test can
 * describe another folder, operating system or user without touching this one.
 *
 * @typedef {object} Machine
 * @property {string} root folder of the project
 * @property {Record<string, string | undefined>} env environment variables
 * @property {string} platform as in `process.platform`
 * @property {string} arch as in `process.arch`
 * @property {string} execPath the Node that runs this script
 * @property {string} nodeVersion its version without the leading v
 * @property {number | undefined} uid user id; undefined where there is none (Windows)
 * @property {number} pid id of this process
 * @property {() => number} now milliseconds since 1970
 * @property {import('./run.mjs').Run} run starts a process and waits for its end
 * @property {(lines: readonly string[]) => void} say speaks to the person, line by line, never on stdout
 */

/**
 * Describes the real machine.
 *
 * @param {string} root folder of the project
 * @returns {Machine}
 */
export function thisMachine(root) {
  return {
    root,
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    execPath: process.execPath,
    nodeVersion: process.versions.node,
    uid: process.getuid?.(),
    pid: process.pid,
    now: () => Date.now(),
    run,
    say: (lines) => void process.stderr.write(lines.map((line) => `${line}\n`).join('')),
  }
}

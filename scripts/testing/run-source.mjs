import { join } from 'node:path'
import { withNodeFirst } from '../set-up/find-node.mjs'
import { setUp, setUpTools } from '../set-up/set-up.mjs'
import { provideChromium } from './provide-chromium.mjs'

/** @typedef {import('../set-up/machine.mjs').Machine} Machine */

/**
 * Runs a TypeScript tool of the project with nothing but packages and Node ready.
 *
 * @param {Machine} machine
 * @param {string} file path relative to the root
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function runSource(machine, file, args) {
  const node = await setUpTools(machine)
  return runWith(machine, node, withNodeFirst(machine, node), file, args)
}

/**
 * Runs a TypeScript tool that drives the built application in Chromium.
 *
 * @param {Machine} machine
 * @param {string} file path relative to the root
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function runWithApplication(machine, file, args) {
  const node = await setUp(machine)
  const chromium = await provideChromium(machine)
  const env = { ...withNodeFirst(machine, node), DISPUTE_COMPOSER_CHROMIUM: chromium }
  return runWith(machine, node, env, file, args)
}

/**
 * @param {Machine} machine
 * @param {string} node
 * @param {Machine['env']} env
 * @param {string} file
 * @param {readonly string[]} args
 */
async function runWith(machine, node, env, file, args) {
  const options = { cwd: machine.root, env, output: /** @type {const} */ ('through') }
  return (await machine.run(node, [join(machine.root, file), ...args], options)).code
}

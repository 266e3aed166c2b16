import { buildIfStale } from './build.mjs'
import { findNode } from './find-node.mjs'
import { installIfNeeded } from './install.mjs'

/**
 * Makes the project ready to run: packages installed, a Node found, everything built. Says nothing when nothing was
 * missing.
 *
 * @param {import('./machine.mjs').Machine} machine
 * @returns {Promise<string>} path of the Node to run the application with
 * @throws {import('./stop.mjs').Stop} when a part cannot be had
 */
export async function setUp(machine) {
  const node = await setUpTools(machine)
  await buildIfStale(machine, node)
  return node
}

/**
 * Makes the tools ready, without building.
 *
 * @param {import('./machine.mjs').Machine} machine
 * @returns {Promise<string>} path of the Node to run the tools with
 * @throws {import('./stop.mjs').Stop} when a part cannot be had
 */
export async function setUpTools(machine) {
  await installIfNeeded(machine)
  return findNode(machine)
}

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findOnPath, isInNodeModules, withFolderFirst } from './search-path.mjs'
import { Stop } from './stop.mjs'
import { words } from './words.mjs'

/** @typedef {import('./machine.mjs').Machine} Machine */

/** The oldest major version of Node that can run the application. */
export const OLDEST_NODE = 24

/**
 * Says whether a version, such as `24.21.0` or `v24.21.0`, can run the application.
 *
 * @param {string} version
 */
export function isNodeNewEnough(version) {
  return Number.parseInt(version.replace(/^v/, ''), 10) >= OLDEST_NODE
}

/**
 * Where the Node that comes with the toolchain lies on this machine, whether or not it is there.
 *
 * @param {Machine} machine
 */
export function bundledNode({ root, platform, arch }) {
  const os = platform === 'win32' ? 'win' : platform
  return join(root, 'node_modules', `node-${os}-${arch}`, 'bin', platform === 'win32' ? 'node.exe' : 'node')
}

/**
 * Finds a Node that can run the application: the toolchain's own, else the running one, else one on the search path.
 *
 * @param {Machine} machine
 * @returns {Promise<string>} path of the executable
 * @throws {Stop} when there is none
 */
export async function findNode(machine) {
  const bundled = bundledNode(machine)
  if (existsSync(bundled)) return bundled
  if (isNodeNewEnough(machine.nodeVersion)) return machine.execPath
  for (const path of findOnPath(machine, 'node')) {
    const answer = await machine.run(path, ['--version'], {
      cwd: machine.root,
      env: machine.env,
      output: 'kept',
      timeoutMs: 10_000,
    })
    if (answer.code === 0 && isNodeNewEnough(answer.output.trim())) return path
  }
  throw new Stop(words.nodeMissing(OLDEST_NODE, machine.nodeVersion))
}

/**
 * Finds the Node of the system, one that an installation does not replace while it runs.
 *
 * @param {Machine} machine
 * @returns {string} path of the executable
 */
export function findSystemNode(machine) {
  const known = [machine.env.npm_node_execpath, machine.execPath, ...findOnPath(machine, 'node')]
  return (
    known.find((path) => path !== undefined && existsSync(path) && !isInNodeModules(machine, path)) ??
    machine.execPath
  )
}

/**
 * The environment in which `node` is the given one, for tools that start it by name.
 *
 * @param {Machine} machine
 * @param {string} node
 */
export function withNodeFirst(machine, node) {
  return withFolderFirst(machine.env, dirname(node))
}

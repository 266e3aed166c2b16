import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findSystemNode } from './find-node.mjs'

/**
 * How npm is started: with the system's Node and npm's own file where that is known (Windows cannot start npm.cmd
 * without a shell), else by its name.
 *
 * @param {import('./machine.mjs').Machine} machine
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function findNpm(machine) {
  const node = findSystemNode(machine)
  const files = [machine.env.npm_execpath, join(dirname(node), 'node_modules', 'npm', 'bin', 'npm-cli.js')]
  const file = files.find((path) => path !== undefined && /npm-cli\.[cm]?js$/.test(path) && existsSync(path))
  if (file !== undefined) return { command: node, args: [file], shell: false }
  return { command: 'npm', args: [], shell: machine.platform === 'win32' }
}

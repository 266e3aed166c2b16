import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { isNodeNewEnough, withNodeFirst } from './find-node.mjs'

/** @typedef {import('./machine.mjs').Machine} Machine */

/**
 * Runs a built entry such as `out/node/cli.js`. When the running Node is new enough the entry becomes this process,
 * which saves starting another one; it then sets the exit code itself.
 *
 * @param {Machine} machine
 * @param {string} node a Node that can run the application
 * @param {string} entry path relative to the root
 * @param {readonly string[]} args
 * @param {string} folder the folder the person is in
 * @returns {Promise<number | undefined>} exit code; undefined when the entry took over
 */
export async function runEntry(machine, node, entry, args, folder) {
  const file = join(machine.root, entry)
  if (!isNodeNewEnough(machine.nodeVersion)) {
    const result = await machine.run(node, [file, ...args], {
      cwd: folder,
      env: withNodeFirst(machine, node),
      output: 'through',
    })
    return result.code
  }
  process.argv = [process.execPath, file, ...args]
  if (folder !== process.cwd()) process.chdir(folder)
  await import(pathToFileURL(file).href)
  return undefined
}

/**
 * The folder the person typed the command in: npm moves to the project's root and keeps the folder in a variable.
 *
 * @param {Machine} machine
 * @param {string} script name of the npm script
 */
export function callerFolder({ env }, script) {
  return env.npm_lifecycle_event === script && env.INIT_CWD ? env.INIT_CWD : process.cwd()
}

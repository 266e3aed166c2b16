import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../set-up/words.mjs'

/** @typedef {import('../set-up/machine.mjs').Machine} Machine */

const AT_ONCE = 2

/**
 * The type-checked parts: every tsconfig.<part>.json but the shared base.
 *
 * @param {string} root folder of the project
 */
export function listTypeProjects(root) {
  return readdirSync(root)
    .filter((name) => /^tsconfig\..+\.json$/.test(name) && name !== 'tsconfig.base.json')
    .sort()
}

/**
 * The compiler a part needs: the page holds Vue files.
 *
 * @param {string} project file name of the tsconfig
 */
export function compilerFor(project) {
  return project.includes('renderer')
    ? 'node_modules/vue-tsc/bin/vue-tsc.js'
    : 'node_modules/typescript/bin/tsc'
}

/**
 * Checks the types of every part, two parts at a time, and prints what the compilers say, part by part.
 *
 * @param {Machine} machine
 * @param {string} node a Node that can run the compilers
 * @returns {Promise<boolean>} whether every part is sound; false when there is no part at all
 */
export async function checkTypes(machine, node) {
  const projects = listTypeProjects(machine.root)
  if (projects.length === 0) machine.say(words.noProjects())
  const waiting = [...projects]
  let isSound = projects.length > 0
  const work = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      const args = [join(machine.root, compilerFor(project)), '-p', project, '--noEmit', '--pretty', 'false']
      const result = await machine.run(node, args, { cwd: machine.root, env: machine.env, output: 'kept' })
      machine.say([`${project}: ${result.code === 0 ? 'ok' : 'failed'}`, ...lines(result.output)])
      if (result.code !== 0) isSound = false
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return isSound
}

/** @param {string} text */
function lines(text) {
  return text.split('\n').filter((line) => line !== '')
}

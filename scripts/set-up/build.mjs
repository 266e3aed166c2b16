import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withNodeFirst } from './find-node.mjs'
import { hashContent, hashGlance, listSources } from './fingerprint.mjs'
import { Stop } from './stop.mjs'
import { words } from './words.mjs'

/** @typedef {import('./machine.mjs').Machine} Machine */

const STAMP = 'out/.build-stamp.json'
const RESULTS = [
  'out/node/main.js',
  'out/node/web.js',
  'out/node/cli.js',
  'out/node/worker.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
]

/**
 * Says whether everything is built from the sources as they are now.
 *
 * @param {Machine} machine
 */
export function isBuilt(machine) {
  const stamp = readStamp(machine)
  if (stamp === undefined || !RESULTS.every((file) => existsSync(join(machine.root, file)))) return false
  const files = listSources(machine.root)
  const glance = hashGlance(machine.root, files)
  if (stamp.glance === glance) return true
  if (stamp.content !== hashContent(machine.root, files)) return false
  writeStamp(machine, { glance, content: stamp.content })
  return true
}

/**
 * Builds when something is stale.
 *
 * @param {Machine} machine
 * @param {string} node a Node that can run the build
 * @returns {Promise<boolean>} whether a build was made
 * @throws {Stop} when the build fails
 */
export async function buildIfStale(machine, node) {
  if (isBuilt(machine)) return false
  await build(machine, node)
  return true
}

/**
 * Builds every part. The stamp speaks of the sources as they were before the build, so that an edit made meanwhile
 * is noticed next time.
 *
 * @param {Machine} machine
 * @param {string} node a Node that can run the build
 * @throws {Stop} when the build fails
 */
export async function build(machine, node) {
  machine.say(words.building())
  const { root } = machine
  const files = listSources(root)
  const stamp = { glance: hashGlance(root, files), content: hashContent(root, files) }
  rmSync(join(root, STAMP), { force: true })
  const env = withNodeFirst(machine, node)
  delete env.NODE_ENV
  const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const { code } = await machine.run(node, [tool, 'build'], { cwd: root, env, output: 'stderr' })
  if (code !== 0) throw new Stop(words.buildFailed(code))
  writeStamp(machine, stamp)
}

/**
 * @param {Machine} machine
 * @param {{ glance: string, content: string }} stamp
 */
function writeStamp(machine, stamp) {
  mkdirSync(join(machine.root, 'out'), { recursive: true })
  writeFileSync(join(machine.root, STAMP), JSON.stringify(stamp))
}

/**
 * @param {Machine} machine
 * @returns {{ glance?: string, content?: string } | undefined} undefined when there is none, or a broken one
 */
function readStamp(machine) {
  const file = join(machine.root, STAMP)
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

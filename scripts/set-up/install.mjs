import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledNode } from './find-node.mjs'
import { findNpm } from './find-npm.mjs'
import { isInNodeModules, withoutNodeModules } from './search-path.mjs'
import { Stop } from './stop.mjs'
import { words } from './words.mjs'

/** @typedef {import('./machine.mjs').Machine} Machine */

const STAMP = 'node_modules/.dispute-composer-lock'
const ASIDE = /^node-in-use-\d+\.exe$/

/**
 * Installs the packages with `npm ci` when node_modules is missing or does not fit package-lock.json.
 *
 * @param {Machine} machine
 * @returns {Promise<boolean>} whether npm was run
 * @throws {Stop} when npm fails
 */
export async function installIfNeeded(machine) {
  if (hasStamp(machine)) return false
  if (isInstalledByHand(machine)) {
    writeStamp(machine)
    return false
  }
  machine.say(words.installing())
  moveRunningNodeAside(machine)
  const npm = findNpm(machine)
  const args = [...npm.args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const { code } = await machine.run(npm.command, args, {
    cwd: machine.root,
    env: npmEnvironment(machine),
    output: 'stderr',
    shell: npm.shell,
  })
  if (code !== 0) throw new Stop(words.installFailed(code))
  writeStamp(machine)
  return true
}

/**
 * Says whether the last installation was made by these scripts from the very same lock file on the same kind of
 * machine.
 *
 * @param {Machine} machine
 */
export function hasStamp(machine) {
  return readText(join(machine.root, STAMP)) === stampOf(machine)
}

/** @param {Machine} machine */
function stampOf(machine) {
  const lock = readText(join(machine.root, 'package-lock.json')) ?? ''
  return `${createHash('sha256').update(lock).digest('hex')} ${machine.platform}-${machine.arch}`
}

/** @param {Machine} machine */
function writeStamp(machine) {
  mkdirSync(join(machine.root, 'node_modules'), { recursive: true })
  writeFileSync(join(machine.root, STAMP), stampOf(machine))
}

/**
 * Somebody may have run npm without us: npm then leaves its own list of what it installed.
 *
 * @param {Machine} machine
 */
function isInstalledByHand(machine) {
  const wanted = packagesOf(join(machine.root, 'package-lock.json'))
  const present = packagesOf(join(machine.root, 'node_modules/.package-lock.json'))
  if (wanted === undefined || present === undefined) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const installed = present[path]
    if (installed !== undefined)
      return installed.version === entry.version && installed.integrity === entry.integrity
    const isOurNode = join(machine.root, path, 'bin') === join(bundledNode(machine), '..')
    return entry.optional === true && !isOurNode
  })
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockEntry */

/**
 * @param {string} file
 * @returns {Record<string, LockEntry> | undefined} undefined when there is no readable list
 */
function packagesOf(file) {
  const text = readText(file)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text).packages
  } catch {
    return undefined
  }
}

/** @param {string} file */
function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/**
 * npm must not find the Node it is about to replace, and its errors must be seen even under `npm -s`.
 *
 * @param {Machine} machine
 */
function npmEnvironment(machine) {
  const env = withoutNodeModules(machine)
  if (env.npm_config_loglevel === 'silent') delete env.npm_config_loglevel
  return env
}

/**
 * Windows cannot delete the program that is running, but it can move it. What an earlier installation moved is
 * cleared away.
 *
 * @param {Machine} machine
 */
function moveRunningNodeAside(machine) {
  if (machine.platform !== 'win32' || !isInNodeModules(machine, machine.execPath)) return
  const out = join(machine.root, 'out')
  mkdirSync(out, { recursive: true })
  for (const name of readdirSync(out).filter((name) => ASIDE.test(name))) removeIfFree(join(out, name))
  renameSync(machine.execPath, join(out, `node-in-use-${machine.pid}.exe`))
}

/** @param {string} file left alone while another process still runs it */
function removeIfFree(file) {
  try {
    rmSync(file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EBUSY')))
      throw error
  }
}

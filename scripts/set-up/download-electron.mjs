import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronVersion, findElectron } from './find-electron.mjs'
import { withNodeFirst } from './find-node.mjs'
import { explainDownload } from './explain-download.mjs'
import { words } from './words.mjs'

/** @typedef {import('./machine.mjs').Machine} Machine */
/** @typedef {{ path: string } | { why: import('./words.mjs').Reason }} Download */

const MEMORY = 'out/.electron-download.json'
const REMEMBERED_MS = 3_600_000
const USUAL_SECONDS = 120
const SETTINGS =
  /^(npm_config_)?electron_|^(https?|all|no)_proxy$|^node_extra_ca_certs$|^dispute_composer_download_seconds$/i

/**
 * Downloads Electron with its own installer, within a bounded time. A failure is remembered for an hour, so that the
 * next start does not wait again; other settings for proxy or mirror, or `insist`, make it try at once.
 *
 * @param {Machine} machine
 * @param {string} node a Node that can run the installer
 * @param {boolean} insist try even if it failed a moment ago
 * @returns {Promise<Download>}
 */
export async function downloadElectron(machine, node, insist) {
  const remembered = insist ? undefined : recallFailure(machine)
  if (remembered !== undefined) return { why: remembered }
  const seconds = waitingSeconds(machine)
  machine.say(words.downloading(electronVersion(machine), seconds))
  removeRemains(machine)
  const installer = join(machine.root, 'node_modules/electron/install.js')
  const result = await machine.run(node, [installer], {
    cwd: machine.root,
    env: downloadEnvironment(machine, node),
    output: 'kept',
    timeoutMs: seconds * 1000,
  })
  const place = findElectron(machine)
  if (result.code === 0 && 'path' in place) return place
  removeRemains(machine)
  const why = explainDownload(result, seconds)
  rememberFailure(machine, why)
  return { why }
}

/** @param {Machine} machine */
function waitingSeconds({ env }) {
  const seconds = Number(env.DISPUTE_COMPOSER_DOWNLOAD_SECONDS)
  return seconds > 0 && seconds <= 86_400 ? seconds : USUAL_SECONDS
}

/**
 * A person who has set a proxy for npm means it for this download too.
 *
 * @param {Machine} machine
 * @param {string} node
 */
function downloadEnvironment(machine, node) {
  const env = withNodeFirst(machine, node)
  const hasProxy = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => env[name])
  if (hasProxy && env.ELECTRON_GET_USE_PROXY === undefined) env.ELECTRON_GET_USE_PROXY = 'true'
  return env
}

/**
 * Half a binary must never look like a whole one.
 *
 * @param {Machine} machine
 */
function removeRemains({ root }) {
  rmSync(join(root, 'node_modules/electron/dist'), { recursive: true, force: true })
  rmSync(join(root, 'node_modules/electron/path.txt'), { force: true })
}

/**
 * What the outcome of a download depends on, as a hash: proxies may hold passwords.
 *
 * @param {Machine} machine
 */
function hashSettings(machine) {
  const settings = Object.entries(machine.env)
    .filter(([name]) => SETTINGS.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([electronVersion(machine), settings]))
    .digest('hex')
}

/**
 * @param {Machine} machine
 * @param {import('./words.mjs').Reason} why
 */
function rememberFailure(machine, why) {
  mkdirSync(join(machine.root, 'out'), { recursive: true })
  const memory = { at: machine.now(), settings: hashSettings(machine), why }
  writeFileSync(join(machine.root, MEMORY), JSON.stringify(memory))
}

/**
 * @param {Machine} machine
 * @returns {import('./words.mjs').Reason | undefined} why the last try failed, if it is not long ago
 */
function recallFailure(machine) {
  const file = join(machine.root, MEMORY)
  if (!existsSync(file)) return undefined
  try {
    const memory = JSON.parse(readFileSync(file, 'utf8'))
    const age = machine.now() - memory.at
    return age >= 0 && age < REMEMBERED_MS && memory.settings === hashSettings(machine)
      ? memory.why
      : undefined
  } catch {
    return undefined
  }
}

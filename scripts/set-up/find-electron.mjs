import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {import('./machine.mjs').Machine} Machine */
/**
 * Where Electron is, or why it is not: an environment variable that points nowhere, or no binary of this version.
 *
 * @typedef {{ path: string } | { missing: 'exec-path' | 'override' | 'binary', looked: string }} ElectronPlace
 */

/**
 * The executable's path inside Electron's own folder.
 *
 * @param {string} platform as in `process.platform`
 */
export function electronFileName(platform) {
  if (platform === 'win32') return 'electron.exe'
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

/**
 * The version of Electron the project asks for.
 *
 * @param {Machine} machine
 * @returns {string} such as `45.4.1`; empty when the package is not installed
 */
export function electronVersion({ root }) {
  const file = join(root, 'node_modules/electron/package.json')
  return existsSync(file) ? String(JSON.parse(readFileSync(file, 'utf8')).version) : ''
}

/**
 * Looks for the Electron binary without downloading anything: the two environment variables first, then the place
 * where its own installer puts it, if that is the version asked for.
 *
 * @param {Machine} machine
 * @returns {ElectronPlace}
 */
export function findElectron(machine) {
  const { env, platform, root } = machine
  if (env.ELECTRON_EXEC_PATH) return placeOf(env.ELECTRON_EXEC_PATH, 'exec-path')
  const fileName = electronFileName(platform)
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return placeOf(join(override, fileName), 'override')
  const dist = join(root, 'node_modules/electron/dist')
  const path = join(dist, fileName)
  const version = electronVersion(machine)
  if (version === '' || readVersion(dist) !== version) return { missing: 'binary', looked: path }
  return placeOf(path, 'binary')
}

/**
 * @param {string} path
 * @param {'exec-path' | 'override' | 'binary'} missing
 * @returns {ElectronPlace}
 */
function placeOf(path, missing) {
  return existsSync(path) ? { path } : { missing, looked: path }
}

/** @param {string} dist */
function readVersion(dist) {
  const file = join(dist, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined
}

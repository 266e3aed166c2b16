import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { findOnPath } from '../set-up/search-path.mjs'
import { Stop } from '../set-up/stop.mjs'
import { words } from '../set-up/words.mjs'

/** @typedef {import('../set-up/machine.mjs').Machine} Machine */

const SETTINGS = ['DISPUTE_COMPOSER_CHROMIUM', 'CHROMIUM_PATH']
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_APPS = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome']
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
const WINDOWS_FILES = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe']

/**
 * Finds a Chromium for the tests: what the environment names, the system's, then the one Playwright may have fetched.
 *
 * @param {Machine} machine
 * @param {() => string | undefined} [playwrightChromium] where Playwright would keep its own
 * @returns {string | undefined} path of the executable
 * @throws {Stop} when the environment names a file that is not there
 */
export function findChromium(machine, playwrightChromium = () => askPlaywright(machine)) {
  for (const name of SETTINGS) {
    const path = machine.env[name]
    if (path && !existsSync(path)) throw new Stop(words.chromiumSetting(name, path))
    if (path) return path
  }
  const system = listSystemPlaces(machine).find((path) => existsSync(path))
  if (system !== undefined) return system
  const own = playwrightChromium()
  return own !== undefined && existsSync(own) ? own : undefined
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
function listSystemPlaces(machine) {
  const { platform, env } = machine
  const found = NAMES.flatMap((name) => findOnPath(machine, name))
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')]
    return [...found, ...folders.flatMap((folder) => MAC_APPS.map((app) => join(folder, app)))]
  }
  if (platform !== 'win32') return found
  const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? [])
  return [...found, ...folders.flatMap((folder) => WINDOWS_FILES.map((file) => join(folder, file)))]
}

/**
 * @param {Machine} machine
 * @returns {string | undefined}
 */
function askPlaywright({ root }) {
  try {
    return createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath()
  } catch {
    return undefined
  }
}

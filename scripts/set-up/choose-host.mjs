import { downloadElectron } from './download-electron.mjs'
import { findElectron } from './find-electron.mjs'
import { Stop } from './stop.mjs'
import { words } from './words.mjs'

/** @typedef {import('./machine.mjs').Machine} Machine */
/** @typedef {import('./words.mjs').Reason} Reason */
/** @typedef {{ host: 'browser' } | { host: 'electron', path: string }} Choice */

/**
 * Decides how the application is shown. Electron where it can be had and can work, else the browser, saying why.
 * Whoever asks for Electron by name gets Electron or an error.
 *
 * @param {Machine} machine
 * @param {'electron' | 'browser' | undefined} wanted
 * @param {string} node a Node that can run Electron's installer
 * @returns {Promise<Choice>}
 * @throws {Stop} when Electron was asked for by name and cannot be had
 */
export async function chooseHost(machine, wanted, node) {
  if (wanted === 'browser') return { host: 'browser' }
  const obstacle = findObstacle(machine)
  if (wanted === undefined && obstacle !== undefined) {
    machine.say(words.browserInstead(obstacle))
    return { host: 'browser' }
  }
  const electron = await getElectron(machine, node, wanted === 'electron')
  if ('path' in electron) {
    if (obstacle !== undefined) machine.say(words.electronMayRefuse(obstacle))
    return { host: 'electron', path: electron.path }
  }
  if (wanted === 'electron') throw new Stop(words.electronMissing(electron.why))
  machine.say(words.browserInstead(electron.why))
  return { host: 'browser' }
}

/**
 * Finds Electron, or downloads it once. A variable that points nowhere is not papered over with a download.
 *
 * @param {Machine} machine
 * @param {string} node a Node that can run Electron's installer
 * @param {boolean} insist download even if that failed a moment ago
 * @returns {Promise<{ path: string } | { why: Reason }>}
 */
export async function getElectron(machine, node, insist) {
  const place = findElectron(machine)
  if ('path' in place) return place
  if (place.missing !== 'binary') return { why: { reason: place.missing, detail: place.looked } }
  return downloadElectron(machine, node, insist)
}

/**
 * Why Electron could not work on this machine even if it is there.
 *
 * @param {Machine} machine
 * @returns {Reason | undefined}
 */
export function findObstacle({ platform, env, uid }) {
  if (platform !== 'linux') return undefined
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return { reason: 'display', detail: '' }
  return uid === 0 ? { reason: 'root', detail: '' } : undefined
}

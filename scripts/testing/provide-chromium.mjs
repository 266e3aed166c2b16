import { existsSync, readdirSync } from 'node:fs'
import { findOnPath } from '../set-up/search-path.mjs'
import { Stop } from '../set-up/stop.mjs'
import { words } from '../set-up/words.mjs'
import { findChromium } from './find-chromium.mjs'

/** @typedef {import('../set-up/machine.mjs').Machine} Machine */

const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts']
const FONT_NAME = /cjk|ipa(ex)?[gm]|takao|vl-?gothic|source-?han|noto.*(jp|sc)\b|wqy|droidsansfallback/i

/**
 * Finds a Chromium, or installs one with Japanese and Chinese fonts where that can be done without asking: on an
 * automatic machine, or as root, with Debian's tools.
 *
 * @param {Machine} machine
 * @param {() => string | undefined} [search] finds a Chromium
 * @param {() => boolean} [hasFonts]
 * @returns {Promise<string>} path of the executable
 * @throws {Stop} with the one command to run, when there is none
 */
export async function provideChromium(machine, search = () => findChromium(machine), hasFonts = hasCjkFonts) {
  const present = search()
  const missing = present === undefined ? ['chromium'] : []
  if (machine.platform === 'linux' && !hasFonts()) missing.push('fonts-noto-cjk')
  const installer = findInstaller(machine)
  if (missing.length > 0 && installer !== undefined) await install(machine, installer, missing)
  if (missing.includes('fonts-noto-cjk') && !hasFonts()) machine.say(words.fontsMissing())
  const path = present ?? search()
  if (path === undefined) throw new Stop(words.chromiumMissing(commandFor(machine)))
  return path
}

/**
 * @param {Machine} machine
 * @returns {string[] | undefined} how apt-get is started; undefined where it cannot be, or may not
 */
function findInstaller(machine) {
  const [aptGet] = findOnPath(machine, 'apt-get')
  if (machine.platform !== 'linux' || aptGet === undefined) return undefined
  if (machine.uid === 0) return [aptGet]
  const [sudo] = findOnPath(machine, 'sudo')
  return machine.env.CI === 'true' && sudo !== undefined ? [sudo, '-n', aptGet] : undefined
}

/**
 * @param {Machine} machine
 * @param {readonly string[]} installer
 * @param {readonly string[]} packages
 */
async function install(machine, installer, packages) {
  machine.say(words.chromiumInstalling(packages))
  const [command = '', ...before] = installer
  /** @type {import('../set-up/run.mjs').RunOptions} */
  const options = {
    cwd: machine.root,
    env: { ...machine.env, DEBIAN_FRONTEND: 'noninteractive' },
    output: 'stderr',
  }
  const updated = await machine.run(command, [...before, 'update'], options)
  if (updated.code === 0) await machine.run(command, [...before, 'install', '-y', ...packages], options)
}

/** @param {Machine} machine */
function commandFor(machine) {
  const hasAptGet = machine.platform === 'linux' && findOnPath(machine, 'apt-get').length > 0
  return hasAptGet
    ? 'sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk'
    : 'npx playwright install chromium'
}

/** Says whether a font with Japanese or Chinese letters lies in one of the usual folders of Linux. */
function hasCjkFonts() {
  return FONT_FOLDERS.filter((folder) => existsSync(folder)).some((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => FONT_NAME.test(name)),
  )
}

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Stop } from './stop.mjs'
import { words } from './words.mjs'

/**
 * @typedef {object} StartOptions
 * @property {'electron' | 'browser' | undefined} host
 * @property {boolean} noOpen do not open a browser window
 * @property {string | undefined} dataDir absolute
 * @property {string | undefined} port
 * @property {boolean} help
 */

export const START_USAGE = '--host=electron|browser --no-open --data-dir=DIR --port=N'

/**
 * Reads the flags of `npm start`.
 *
 * @param {readonly string[]} args
 * @param {string} folder where a relative data folder is counted from
 * @returns {StartOptions}
 * @throws {Stop} with exit code 2 for anything it does not know
 */
export function readStartOptions(args, folder) {
  const { host, port, help = false, 'no-open': noOpen = false, 'data-dir': dataDir } = parse(args)
  if (host !== undefined && host !== 'electron' && host !== 'browser') throw wrongUsage(`--host=${host}`)
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
    throw wrongUsage(`--port=${port}`)
  if (dataDir === '') throw wrongUsage('--data-dir=')
  return { host, noOpen, dataDir: dataDir && resolve(folder, dataDir), port, help }
}

/**
 * The flags the browser host understands.
 *
 * @param {StartOptions} options
 */
export function browserArguments({ noOpen, dataDir, port }) {
  const args = noOpen ? ['--no-open'] : []
  if (dataDir !== undefined) args.push(`--data-dir=${dataDir}`)
  if (port !== undefined) args.push(`--port=${port}`)
  return args
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        host: { type: 'string' },
        'no-open': { type: 'boolean' },
        'data-dir': { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw wrongUsage(/'([^']+)'/.exec(message)?.[1] ?? message)
  }
}

/** @param {string} problem */
function wrongUsage(problem) {
  return new Stop(words.wrongUsage(problem, START_USAGE), 2)
}

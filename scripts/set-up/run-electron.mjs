import { words } from './words.mjs'

const SANDBOX = /SUID sandbox|chrome-sandbox|without --no-sandbox|No usable sandbox/

/**
 * Starts Electron with the project as its application and waits for its end.
 *
 * @param {import('./machine.mjs').Machine} machine
 * @param {string} path the Electron executable
 * @param {readonly string[]} args flags of the application
 * @returns {Promise<number>} exit code
 */
export async function runElectron(machine, path, args) {
  /** @type {Record<string, string | undefined>} */
  const env = { ...machine.env, ELECTRON_EXEC_PATH: path }
  // Terminals inside Electron applications hand this on; with it, Electron would be a plain Node.
  delete env.ELECTRON_RUN_AS_NODE
  const result = await machine.run(path, [machine.root, ...args], {
    cwd: machine.root,
    env,
    output: 'watched',
  })
  if (result.code !== 0 && SANDBOX.test(result.output)) machine.say(words.sandboxRefused())
  return result.code
}

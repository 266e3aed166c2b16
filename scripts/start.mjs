import { dirname } from 'node:path'
import process from 'node:process'
import { chooseHost } from './set-up/choose-host.mjs'
import { thisMachine } from './set-up/machine.mjs'
import { callerFolder, runEntry } from './set-up/run-entry.mjs'
import { runElectron } from './set-up/run-electron.mjs'
import { setUp } from './set-up/set-up.mjs'
import { browserArguments, readStartOptions, START_USAGE } from './set-up/start-options.mjs'
import { runScript } from './set-up/stop.mjs'

// npm start: makes the application ready and shows it in Electron, or in the browser where Electron cannot be had.
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(machine, async () => {
  const folder = callerFolder(machine, 'start')
  const options = readStartOptions(process.argv.slice(2), folder)
  if (options.help) {
    process.stdout.write(`npm start -- ${START_USAGE}\n`)
    return 0
  }
  const node = await setUp(machine)
  const choice = await chooseHost(machine, options.host, node)
  if (choice.host === 'browser')
    return runEntry(machine, node, 'out/node/web.js', browserArguments(options), machine.root)
  const args = options.dataDir === undefined ? [] : [`--data-dir=${options.dataDir}`]
  return runElectron(machine, choice.path, args)
})

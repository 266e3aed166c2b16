import { dirname, join } from 'node:path'
import process from 'node:process'
import { findObstacle, getElectron } from './set-up/choose-host.mjs'
import { withNodeFirst } from './set-up/find-node.mjs'
import { thisMachine } from './set-up/machine.mjs'
import { setUpTools } from './set-up/set-up.mjs'
import { runScript, Stop } from './set-up/stop.mjs'
import { words } from './set-up/words.mjs'

// npm run dev: Electron with the page reloading on every edit. Arguments go to the application.
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(machine, async () => {
  const node = await setUpTools(machine)
  const electron = await getElectron(machine, node, true)
  if ('why' in electron) throw new Stop(words.electronMissing(electron.why))
  const obstacle = findObstacle(machine)
  if (obstacle !== undefined) machine.say(words.electronMayRefuse(obstacle))
  /** @type {Record<string, string | undefined>} */
  const env = { ...withNodeFirst(machine, node), ELECTRON_EXEC_PATH: electron.path }
  delete env.ELECTRON_RUN_AS_NODE
  const tool = join(machine.root, 'node_modules/electron-vite/bin/electron-vite.js')
  const args = [tool, 'dev', '--', ...process.argv.slice(2)]
  return (await machine.run(node, args, { cwd: machine.root, env, output: 'through' })).code
})

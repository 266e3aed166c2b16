import { dirname } from 'node:path'
import process from 'node:process'
import { thisMachine } from './set-up/machine.mjs'
import { setUpTools } from './set-up/set-up.mjs'
import { runScript } from './set-up/stop.mjs'
import { readTestStages, runStages } from './testing/stages.mjs'
import { close } from './testing/close.mjs'

// npm test: everything that can be proved on this machine. The last line says how many tests passed and failed.
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(machine, async () => {
  const stages = readTestStages(process.argv.slice(2))
  return close(machine, async () => runStages(machine, await setUpTools(machine), stages))
})

import { dirname } from 'node:path'
import { build } from './set-up/build.mjs'
import { thisMachine } from './set-up/machine.mjs'
import { setUpTools } from './set-up/set-up.mjs'
import { runScript } from './set-up/stop.mjs'

// npm run build: builds every part, stale or not.
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(machine, async () => {
  await build(machine, await setUpTools(machine))
  return 0
})

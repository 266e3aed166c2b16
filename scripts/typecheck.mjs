import { dirname } from 'node:path'
import { thisMachine } from './set-up/machine.mjs'
import { setUpTools } from './set-up/set-up.mjs'
import { runScript } from './set-up/stop.mjs'
import { checkTypes } from './testing/check-types.mjs'

// npm run typecheck: every part with its own tsconfig.
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(machine, async () => ((await checkTypes(machine, await setUpTools(machine))) ? 0 : 1))

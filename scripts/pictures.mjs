import { dirname } from 'node:path'
import process from 'node:process'
import { thisMachine } from './set-up/machine.mjs'
import { runScript } from './set-up/stop.mjs'
import { runWithApplication } from './testing/run-source.mjs'

// npm run pictures: takes the pictures of the README from the running application.
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(machine, () => runWithApplication(machine, 'tests/e2e/pictures.ts', process.argv.slice(2)))

import { dirname } from 'node:path'
import process from 'node:process'
import { thisMachine } from './set-up/machine.mjs'
import { runScript } from './set-up/stop.mjs'
import { runWithApplication } from './testing/run-source.mjs'

// npm run bench: measures the application. --only=keystroke,first-field,page-gzip,start-warm,reading chooses rows.
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(machine, () => runWithApplication(machine, 'tests/bench/index.ts', process.argv.slice(2)))

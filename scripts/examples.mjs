import { dirname } from 'node:path'
import process from 'node:process'
import { thisMachine } from './set-up/machine.mjs'
import { runScript } from './set-up/stop.mjs'
import { runSource } from './testing/run-source.mjs'

// npm run examples: writes the expected text of the shipped examples anew.
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(machine, () => runSource(machine, 'src/app/packs/write-examples.ts', process.argv.slice(2)))

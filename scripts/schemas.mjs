import { dirname } from 'node:path'
import process from 'node:process'
import { thisMachine } from './set-up/machine.mjs'
import { runScript } from './set-up/stop.mjs'
import { runSource } from './testing/run-source.mjs'

// npm run schemas: writes the JSON Schemas of the packs from their zod schemas.
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(machine, () => runSource(machine, 'src/app/packs/write-schemas.ts', process.argv.slice(2)))

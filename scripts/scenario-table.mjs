import { dirname } from 'node:path'
import process from 'node:process'
import { thisMachine } from './set-up/machine.mjs'
import { runScript } from './set-up/stop.mjs'
import { runSource } from './testing/run-source.mjs'

// npm run scenario-table: writes docs/scenarios.md, how long and how hard the English of every scenario is.
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(machine, () =>
  runSource(machine, 'src/app/packs/write-scenario-table.ts', process.argv.slice(2)),
)

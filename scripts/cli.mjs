import { dirname } from 'node:path'
import process from 'node:process'
import { thisMachine } from './set-up/machine.mjs'
import { callerFolder, runEntry } from './set-up/run-entry.mjs'
import { setUp } from './set-up/set-up.mjs'
import { runScript } from './set-up/stop.mjs'

// npm run -s cli -- …: the command line. Exit codes 1 and 2 are its own answers, so a failed set-up ends with 3.
const SET_UP_FAILED = 3
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(
  machine,
  async () => {
    const node = await setUp(machine)
    return runEntry(machine, node, 'out/node/cli.js', process.argv.slice(2), callerFolder(machine, 'cli'))
  },
  SET_UP_FAILED,
)

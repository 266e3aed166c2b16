import { dirname } from 'node:path'
import { withNodeFirst } from './set-up/find-node.mjs'
import { thisMachine } from './set-up/machine.mjs'
import { setUp } from './set-up/set-up.mjs'
import { runScript } from './set-up/stop.mjs'
import { close } from './testing/close.mjs'
import { runVitest } from './testing/run-counted.mjs'

// npm run faults: the slow tests that cut power, fill disks and break files.
const machine = thisMachine(dirname(import.meta.dirname))

await runScript(machine, () =>
  close(machine, async () => {
    const node = await setUp(machine)
    const bench = { machine, node, env: withNodeFirst(machine, node) }
    return runVitest(bench, ['--config', 'vitest.faults.config.ts'])
  }),
)

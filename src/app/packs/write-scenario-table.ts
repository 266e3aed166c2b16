import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadExamples } from './load-examples.ts'
import { loadPack } from './load-pack.ts'
import { scenarioTable } from './scenario-table.ts'

/** Writes `docs/scenarios.md`: how long and how hard the English of every shipped scenario is. */
const folder = fileURLToPath(new URL('../../../templates/', import.meta.url))
const file = fileURLToPath(new URL('../../../docs/scenarios.md', import.meta.url))
const { scenarios } = await loadPack(folder)
const { examples } = await loadExamples(folder)
await mkdir(dirname(file), { recursive: true })
await writeFile(file, scenarioTable(scenarios, examples))

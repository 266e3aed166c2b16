import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkExamples } from './check-examples.ts'
import { composeExample } from './compose-example.ts'
import { exampleTextFile, loadExamples } from './load-examples.ts'
import { loadPack } from './load-pack.ts'

/**
 * Writes the texts beside every example of a pack, as the application makes them and without a line feed at the end.
 * `node src/app/packs/write-examples.ts [FOLDER]`; with `--check` nothing is written and a difference is a failure.
 */
const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true })
const folder = positionals[0] ?? fileURLToPath(new URL('../../../templates/', import.meta.url))
const pack = await loadPack(folder)
const { examples, problems } = await loadExamples(folder)
const say = (line: string): boolean => process.stderr.write(`${line}\n`)
let written = 0

for (const { scenario: id, file, example } of values.check ? [] : examples) {
  const scenario = pack.scenarios.find((candidate) => candidate.id === id)
  for (const message of scenario ? Object.values(composeExample(scenario, example).messages) : []) {
    await writeFile(join(folder, exampleTextFile(file, message.language)), message.text)
    written += 1
  }
}

const { examples: now } = await loadExamples(folder)
const found = [...pack.problems, ...problems, ...checkExamples(pack.scenarios, now)]
for (const { code, file, line, values: details } of found) {
  say([code, line === undefined ? file : `${file}:${line}`, details ? JSON.stringify(details) : ''].join(' '))
}
say(`${examples.length} examples, ${written} texts written, ${found.length} problems`)
if (found.length > 0) process.exitCode = 1

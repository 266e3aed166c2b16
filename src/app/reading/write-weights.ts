import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { LabelledText } from './labelled-message.ts'
import { learnWeights } from './learn-weights.ts'
import { phrasebookFiles, phrasebookPath } from './phrasebook-files.ts'

/**
 * Learns the weights of clues from the labelled messages in `training/` and writes `templates/phrasebook/weights.json`.
 * `node src/app/reading/write-weights.ts DAY`, the day as `2026-11-22`. Takes about ten minutes.
 */
const [day = ''] = process.argv.slice(2)
const training = fileURLToPath(new URL('../../../training/', import.meta.url))
const templates = fileURLToPath(new URL('../../../templates/', import.meta.url))

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'))

const names = (await readdir(training)).filter((name) => name.endsWith('.json')).sort()
const messages = (
  await Promise.all(
    names.map(async (name) => z.array(LabelledText).parse(await readJson(join(training, name)))),
  )
).flat()
const ideas = phrasebookFiles.ideas.parse(await readJson(join(templates, phrasebookPath('ideas'))))
const { labels } = phrasebookFiles.labels.parse(await readJson(join(templates, phrasebookPath('labels'))))
const { risks } = phrasebookFiles.risks.parse(await readJson(join(templates, phrasebookPath('risks'))))
const notes = risks.filter(({ severity }) => severity === 'note').map(({ id }) => id)
const weights = learnWeights(messages, { ...ideas, labels }, day, new Set(notes))
const { clues, steps, labelClues, ...head } = weights
const linesOf = (own: readonly string[]): string => own.map((line) => JSON.stringify(line)).join(',\n')
const text = `{"weights":{${JSON.stringify(head).slice(1, -1)},"steps":[\n${linesOf(steps)}\n],"labelClues":[\n${linesOf(labelClues)}\n],"clues":[\n${linesOf(clues)}\n]}}\n`
await writeFile(join(templates, phrasebookPath('weights')), text)
process.stderr.write(`${messages.length} messages, ${clues.length} clues, ${text.length} characters\n`)

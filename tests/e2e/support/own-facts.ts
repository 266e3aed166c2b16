import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const templates = join(import.meta.dirname, '../../../templates')

/** Puts a shipped file of facts into a data folder as one's own, reviewed on another day. */
export async function ownFacts(dataFolder: string, file: string, reviewed: string): Promise<void> {
  const path = join(dataFolder, 'facts', file)
  await mkdir(dirname(path), { recursive: true })
  await cp(join(templates, file), path)
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/"reviewed": "[^"]+"/, `"reviewed": "${reviewed}"`))
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packSchemas } from './pack-schemas.ts'

/** Writes `templates/schema/*.schema.json`, from which an editor completes and checks a pack's files. */
const folder = fileURLToPath(new URL('../../../templates/schema/', import.meta.url))
await mkdir(folder, { recursive: true })
for (const [name, text] of packSchemas()) await writeFile(join(folder, name), text)

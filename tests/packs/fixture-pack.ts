import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import * as z from 'zod'

/** Where the fixture packs lie: one whole, the others with what differs from it. */
export const fixtures = fileURLToPath(new URL('../fixtures/packs/', import.meta.url))

/** What a fixture changes in the whole pack: a value in a JSON file, or a value or a file taken away. */
const Change = z.strictObject({
  file: z.string(),
  at: z.array(z.union([z.string(), z.number()])).optional(),
  value: z.json().optional(),
  removed: z.literal(true).optional(),
})

async function apply(folder: string, change: z.infer<typeof Change>): Promise<void> {
  const path = join(folder, change.file)
  const [last, ...parents] = change.at?.toReversed() ?? []
  if (last === undefined) return rm(path)
  const root: unknown = JSON.parse(await readFile(path, 'utf8'))
  let parent: object = Object(root)
  for (const key of parents.toReversed()) parent = Object(Reflect.get(parent, key))
  if (change.removed) Reflect.deleteProperty(parent, last)
  else Reflect.set(parent, last, change.value)
  await writeFile(path, JSON.stringify(root))
}

/** A copy of the whole pack in a folder of its own, with a fixture's differences and files written over it. */
export async function packFolder(
  fixture?: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(join(fixtures, 'whole'), folder, { recursive: true })
  if (fixture !== undefined) await cp(join(fixtures, fixture), folder, { recursive: true })
  const changes = await readFile(join(folder, 'change.json'), 'utf8').catch(() => '[]')
  for (const change of z.array(Change).parse(JSON.parse(changes))) await apply(folder, change)
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

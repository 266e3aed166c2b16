import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ApplicationParts } from '../../../../src/app/application.ts'
import type { Call } from '../../../../src/contract/operations.ts'
import { notedDesktop, startApplication, valueOf, type StartedApplication } from '../../start-application.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

/** Starts an application whose data folder holds these files: texts, or values written as JSON. */
export async function startWith(
  files: Readonly<Record<string, unknown>>,
  changes: Partial<ApplicationParts> = {},
): Promise<StartedApplication> {
  const dataFolder = changes.dataFolder ?? join(temporaryFolder(), 'data')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dataFolder, name)), { recursive: true })
    writeFileSync(join(dataFolder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  const log = (): void => undefined
  return startApplication({ log, desktop: notedDesktop(), ...changes, dataFolder })
}

/** Uploads a text, or a value as JSON, the way the page does. */
export async function upload(call: Call, content: unknown): Promise<string> {
  const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
  let file: string | undefined
  for (let at = 0; at === 0 || at < bytes.length; at += 384 * 1024) {
    const chunk = bytes.subarray(at, at + 384 * 1024).toString('base64')
    const reply = await valueOf(call('file.append', file === undefined ? { chunk } : { file, chunk }))
    file = reply.file
  }
  if (file === undefined) throw new Error('nothing was uploaded')
  return file
}

/** The ids in the list of scenarios. */
export async function listed(call: Call): Promise<string[]> {
  return (await valueOf(call('scenario.list', {}))).scenarios.map(({ id }) => id)
}

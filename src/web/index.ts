import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApplication } from '../app/application.ts'
import { clockFrom } from '../app/clock.ts'
import { dataFolder } from '../app/data-folder.ts'
import type { StartFailure } from '../app/start-failure.ts'
import { stderrLog } from '../app/stderr-log.ts'
import { createBrowserDesktop } from './browser-desktop.ts'
import { serveWeb } from './http.ts'
import { openBrowser } from './open-browser.ts'
import { readWebOptions } from './options.ts'
import type { WebOptions } from './options.ts'
import { bilingual, explainWebStart, wrongUsage } from './explain-start.ts'

/** Runs the browser host until it is told to stop. */
async function run({ dataDir, port, open }: WebOptions): Promise<void> {
  const folder = dataFolder({
    platform: process.platform,
    env: process.env,
    home: homedir(),
    override: dataDir,
  })
  const application = await createApplication({
    dataFolder: folder,
    templatesFolder: fileURLToPath(new URL('../../templates/', import.meta.url)),
    workerUrl: new URL('./worker.js', import.meta.url),
    desktop: createBrowserDesktop(),
    now: clockFrom(process.env),
    version: readVersion(),
    log: stderrLog,
  })
  const key = randomBytes(32).toString('base64url')
  const rendererFolder = fileURLToPath(new URL('../../out/renderer/', import.meta.url))
  const host = await serveWeb({ application, rendererFolder, port, key }).catch(async (error: unknown) => {
    await application.close()
    throw error
  })

  const stop = async (): Promise<void> => {
    await host.close()
    await application.close()
    process.exit(0)
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())

  const address = `${host.origin}/#k=${key}`
  process.stdout.write(`${address}\n`)
  if (open) await openBrowser(address, join(folder, 'temp'))
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return String(JSON.parse(text).version)
}

function fail(failure: StartFailure): void {
  if (failure.trace !== undefined) stderrLog('start-failed', { trace: failure.trace })
  process.stderr.write(`${bilingual(failure)}\n`)
  process.exitCode = failure.exitCode
}

const options = readWebOptions(process.argv.slice(2))
if (options) {
  await run(options).catch((error: unknown) => {
    fail(explainWebStart(error))
  })
} else {
  fail(wrongUsage)
}

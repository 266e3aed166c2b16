import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { defaultSettings } from '../../../src/contract/settings.ts'
import type { Ui } from './words.ts'

/** The moment every journey happens at: noon in Japan. */
export const NOW = '2026-11-22T03:00:00Z'

/** The built application behind a loopback address, with a data folder of its own. */
export interface RunningApp {
  /** `http://127.0.0.1:PORT/#k=…` */
  readonly address: string
  readonly origin: string
  readonly dataFolder: string
  /** Ends the process and leaves the folder for another start. */
  end(): Promise<void>
  /** Ends the process and deletes the folder. */
  stop(): Promise<void>
}

/** What a start can be told: the language of the interface, the appearance, the clock, the folder of an earlier start. */
export interface StartOptions {
  readonly ui: Ui
  readonly appearance?: 'system' | 'light' | 'dark'
  readonly now?: string
  readonly dataFolder?: string
}

/** Starts `out/node/web.js` on a free port. Throws what the process said when it ends before it names its address. */
export async function startWeb(options: StartOptions): Promise<RunningApp> {
  const { ui, appearance = 'system', now = NOW } = options
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'dispute-composer-e2e-')))
  const settings = { ...defaultSettings, uiLanguage: ui, appearance }
  await writeFile(join(dataFolder, 'settings.json'), JSON.stringify(settings))
  const entry = join(import.meta.dirname, '../../../out/node/web.js')
  const child = spawn(process.execPath, [entry, '--no-open', '--port=0', `--data-dir=${dataFolder}`], {
    env: { ...process.env, DISPUTE_COMPOSER_NOW: now },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const errors: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await Promise.race([
    readAddress(child.stdout),
    ended.then((): never => {
      throw new Error(`The application ended at its start: ${errors.join('')}`)
    }),
  ])
  const end = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  return {
    address,
    origin: new URL(address).origin,
    dataFolder,
    end,
    stop: async () => {
      await end()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: output }).on('line', (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0]
      if (address) resolve(address)
    })
  })
}

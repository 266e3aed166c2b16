import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { build } from 'vite'
import { serveWeb } from '../../src/web/http.ts'

/** The application in its browser host, an empty Vue page from the same kind of host, and a browser. */
export interface Servers {
  readonly app: string
  readonly empty: string
  readonly browser: Browser
  close(): Promise<void>
}

async function startApp(root: string, folder: string): Promise<{ address: string; stop(): Promise<void> }> {
  const args = [join(root, 'out/node/web.js'), '--no-open', `--data-dir=${folder}`]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    address: chunk.toString().trim(),
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function startEmpty(folder: string): Promise<{ address: string; stop(): Promise<void> }> {
  const root = join(import.meta.dirname, 'empty-page')
  await build({ root, base: './', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  const application = {
    call: () =>
      Promise.resolve({ ok: false as const, error: { code: 'not-found' as const, message: 'empty' } }),
  }
  const host = await serveWeb({ application, rendererFolder: folder, port: 0, key: 'bench' })
  return { address: host.origin, stop: () => host.close() }
}

/** Starts all three; everything is gone again after `close`. */
export async function openServers(root: string): Promise<Servers> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-page-'))
  const app = await startApp(root, join(folder, 'data'))
  const empty = await startEmpty(join(folder, 'empty'))
  const browser = await chromium.launch({
    executablePath: process.env.DISPUTE_COMPOSER_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  const close = async (): Promise<void> => {
    await browser.close()
    await empty.stop()
    await app.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { app: app.address, empty: empty.address, browser, close }
}

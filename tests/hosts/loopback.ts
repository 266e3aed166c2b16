import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createBackend } from '../../src/renderer/backend/create-backend.ts'
import { connectBridge } from '../../src/renderer/backend/bridge.ts'
import { createBrowserDesktop } from '../../src/web/browser-desktop.ts'
import { serveWeb } from '../../src/web/http.ts'
import type { Host } from './host.ts'
import { readDelivery } from './read-delivery.ts'
import { startApplication } from './start-application.ts'

/** Calls over a real connection to 127.0.0.1, with the page's own bridge. */
export async function connectOverHttp(folder: string): Promise<Host> {
  const application = await startApplication(folder, createBrowserDesktop())
  const rendererFolder = join(folder, 'page')
  await mkdir(rendererFolder)
  await writeFile(join(rendererFolder, 'index.html'), '<!doctype html>')
  const key = 'a-key-for-one-test'
  const host = await serveWeb({ application, rendererFolder, port: 0, key })

  // What a browser adds by itself: the address of the page, and the page's origin on every POST.
  const pageFetch: typeof fetch = (path, init) =>
    fetch(`${host.origin}${String(path)}`, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init?.headers)), origin: host.origin },
    })
  const bridge = connectBridge({
    location: { hash: `#k=${key}`, pathname: '/', search: '' },
    history: { replaceState: () => undefined },
    sessionStorage: { getItem: () => null, setItem: () => undefined },
    fetch: pageFetch,
  })
  if (!bridge) throw new Error('The page found no way to its host.')
  const { call } = createBackend(bridge)
  return {
    kind: 'browser',
    call,
    callRaw: (name, input) => bridge.call(name, input),
    command: application.command,
    clipboardText: () => undefined,
    readDelivery: (delivery) => readDelivery(call, folder, delivery),
    close: async () => {
      await host.close()
      await application.close()
    },
  }
}

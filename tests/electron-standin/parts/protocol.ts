import type { CustomScheme } from 'electron'
import { afterReady, beforeReady } from './app.ts'
import { whenAsked } from './line.ts'

type Handler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, Handler>()
const schemes: CustomScheme[] = []

/** Schemes of the application's own. */
export const protocol = {
  registerSchemesAsPrivileged(added: CustomScheme[]): void {
    beforeReady('protocol.registerSchemesAsPrivileged')
    schemes.push(...added)
  },
  handle(scheme: string, handler: Handler): void {
    afterReady('protocol.handle')
    handlers.set(scheme, handler)
  },
}

/** An answer of a handler in pieces that travel between processes. */
export interface FetchedFile {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

whenAsked('fetch', async ({ url, method }: { url: string; method: string }): Promise<FetchedFile> => {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  if (!handler) throw new Error(`Nobody handles ${url}.`)
  const response = await handler(new Request(url, { method }))
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  }
})
whenAsked('schemes', () => schemes)

import type { Reply } from '../contract/operations.ts'
import { APP_ORIGIN } from './page-address.ts'

/** The one channel between the page and the application. */
export const CHANNEL = 'call'

/** The part of an invoke event that says who is asking; the frame is null once it has navigated or gone. */
export interface Sender {
  readonly senderFrame: { readonly origin: string; readonly parent: unknown } | null
}

/** The part of `ipcMain` that is used. */
export interface InvokeRegistry {
  handle(channel: string, listener: (event: Sender, name: unknown, input: unknown) => Promise<unknown>): void
}

/** Whether the asking frame is the window's main frame and shows our page. */
export function isOurPage({ senderFrame }: Sender): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === APP_ORIGIN
}

/** Registers the one channel. Strangers are answered `refused` and never reach the application. */
export function serveIpc(
  registry: InvokeRegistry,
  call: (name: string, input: unknown) => Promise<Reply<unknown>>,
): void {
  registry.handle(CHANNEL, async (event, name, input): Promise<Reply<unknown>> => {
    if (!isOurPage(event)) {
      return { ok: false, error: { code: 'refused', message: 'Only the main frame of the page may call.' } }
    }
    if (typeof name !== 'string') {
      return { ok: false, error: { code: 'unknown-operation', message: 'The name of a call is a text.' } }
    }
    return call(name, input)
  })
}

import { whenAsked } from './line.ts'

type Listener = (event: unknown, ...args: unknown[]) => unknown

const listeners = new Map<string, Listener>()

/** What a page invokes ends here. A channel can be taken once. */
export const ipcMain = {
  handle(channel: string, listener: Listener): void {
    if (listeners.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    listeners.set(channel, listener)
  },
}

/** One `ipcRenderer.invoke` as it arrives: from which frame, on which channel. */
export interface Invocation {
  readonly channel: string
  readonly args: readonly unknown[]
  readonly origin: string
  readonly isMainFrame: boolean
}

whenAsked('invoke', ({ channel, args, origin, isMainFrame }: Invocation) => {
  const listener = listeners.get(channel)
  if (!listener) throw new Error(`No handler registered for '${channel}'`)
  return listener({ senderFrame: { origin, parent: isMainFrame ? null : {} }, type: 'frame' }, ...args)
})

import { join } from 'node:path'
import { createElectronDesktop } from '../../src/main/electron-desktop.ts'
import { CHANNEL, serveIpc } from '../../src/main/ipc.ts'
import type { InvokeRegistry } from '../../src/main/ipc.ts'
import { createBackend } from '../../src/renderer/backend/create-backend.ts'
import { connectBridge } from '../../src/renderer/backend/bridge.ts'
import type { Host } from './host.ts'
import { readDelivery } from './read-delivery.ts'
import { startApplication } from './start-application.ts'

/** Calls as Electron carries them: the main process's own handler, with a structured clone in both directions. */
export async function connectThroughIpc(folder: string): Promise<Host> {
  let clipboard: string | undefined
  const desktop = createElectronDesktop({
    clipboard: { writeText: (text) => Promise.resolve(void (clipboard = text)) },
    shell: { showItemInFolder: () => undefined },
    askWhere: () => Promise.resolve({ canceled: false, filePath: join(folder, 'chosen-file') }),
    firstFolder: () => folder,
  })
  const application = await startApplication(folder, desktop)
  const listeners = new Map<string, Parameters<InvokeRegistry['handle']>[1]>()
  serveIpc({ handle: (channel, listener) => void listeners.set(channel, listener) }, application.call)

  const page = { senderFrame: { origin: 'app://bundle', parent: null } }
  const invoke = async (name: unknown, input: unknown): Promise<unknown> => {
    const sent = structuredClone({ name, input })
    return structuredClone(await listeners.get(CHANNEL)?.(page, sent.name, sent.input))
  }
  const bridge = connectBridge({
    disputeComposer: { call: invoke },
    location: { hash: '', pathname: '/', search: '' },
    history: { replaceState: () => undefined },
    sessionStorage: { getItem: () => null, setItem: () => undefined },
    fetch,
  })
  if (!bridge) throw new Error('The page found no way to its host.')
  const { call } = createBackend(bridge)
  return {
    kind: 'electron',
    call,
    callRaw: invoke,
    command: application.command,
    clipboardText: () => clipboard,
    readDelivery: (delivery) => readDelivery(call, folder, delivery),
    close: application.close,
  }
}

import { createBackend } from '../../src/renderer/backend/create-backend.ts'
import { createBrowserDesktop } from '../../src/web/browser-desktop.ts'
import type { Host } from './host.ts'
import { readDelivery } from './read-delivery.ts'
import { startApplication } from './start-application.ts'

/** Calls without any wire, as the command line makes them. */
export async function connectDirectly(folder: string): Promise<Host> {
  const application = await startApplication(folder, createBrowserDesktop())
  const { call } = createBackend({ call: application.call })
  return {
    kind: 'browser',
    call,
    callRaw: application.call,
    command: application.command,
    clipboardText: () => undefined,
    readDelivery: (delivery) => readDelivery(call, folder, delivery),
    close: application.close,
  }
}

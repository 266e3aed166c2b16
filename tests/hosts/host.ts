import type { Delivery } from '../../src/contract/event.ts'
import type { Call } from '../../src/contract/operations.ts'
import type { Command } from '../../src/main/menu.ts'

/** One way into a running application, as the page has it. */
export interface Host {
  readonly kind: 'electron' | 'browser'
  /** The page's own client over this transport. */
  readonly call: Call
  /** Makes a call that the types would not allow. */
  callRaw(name: string, input: unknown): Promise<unknown>
  /** The same as choosing an item of a menu. */
  command(command: Command): void
  /** What was put on the clipboard by the host; nothing where the page does it. */
  clipboardText(): string | undefined
  /** The whole of a finished export, from the disk or through chunks. */
  readDelivery(delivery: Delivery): Promise<Buffer>
  close(): Promise<void>
}

/** Starts an application in a folder of its own and opens one way into it. */
export type Connect = (folder: string) => Promise<Host>

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Delivery } from '../../src/contract/event.ts'
import type { Call } from '../../src/contract/operations.ts'

/** Reads a finished export: from the folder the save dialog named, or chunk by chunk as the page does. */
export async function readDelivery(call: Call, folder: string, delivery: Delivery): Promise<Buffer> {
  if (delivery.by === 'saved') return readFile(join(folder, delivery.name))
  const chunks: Buffer[] = []
  for (let offset = 0, end = false; !end;) {
    const reply = await call('file.read', { file: delivery.file, offset })
    if (!reply.ok) throw new Error(reply.error.code)
    const chunk = Buffer.from(reply.value.chunk, 'base64')
    chunks.push(chunk)
    offset += chunk.length
    end = reply.value.end
  }
  return Buffer.concat(chunks)
}
